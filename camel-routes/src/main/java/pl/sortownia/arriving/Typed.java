package pl.sortownia.arriving;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.PortalQuestion;
import pl.sortownia.letter.Token;

/**
 * The fields of the form as they were posted; none is missing, some are empty.
 *
 * @param question the question
 * @param email where the reply goes
 * @param name how the asker wants to be called
 * @param topic id of a topic
 * @param id hidden, one for each opened form: a double click is one letter
 * @param opened hidden, when the form was opened, in milliseconds
 * @param website a field that people do not see and robots fill in
 * @param looked hidden, the asker was asked to look again
 * @param warned hidden, the asker was told of personal data in the question
 */
record Typed(
    String question,
    String email,
    String name,
    String topic,
    String id,
    long opened,
    String website,
    boolean looked,
    boolean warned) {

  /** As Spring binds it: what a robot leaves out is empty. */
  record Post(
      @Nullable String question,
      @Nullable String email,
      @Nullable String name,
      @Nullable String topic,
      @Nullable String id,
      @Nullable String opened,
      @Nullable String website,
      @Nullable String looked,
      @Nullable String warned) {

    Typed typed() {
      return new Typed(
          or(question),
          or(email).strip(),
          oneLine(or(name)),
          or(topic),
          or(id).matches("[a-z2-7]{26}") ? or(id) : Token.fresh(),
          or(opened).matches("\\d{1,15}") ? Long.parseLong(or(opened)) : 0,
          or(website),
          "1".equals(looked),
          "1".equals(warned));
    }

    private static String or(@Nullable String value) {
      return requireNonNullElse(value, "");
    }

    /** The name ends up in a mail's head, where a line end would begin a new field. */
    private static String oneLine(String value) {
      return value.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
  }

  static Typed nothing(long now) {
    return new Typed("", "", "", "", Token.fresh(), now, "", false, false);
  }

  PortalQuestion asked() {
    return new PortalQuestion(topic, question, email, name, Identity.FORM);
  }

  /** The same words on a form that asks to look again. */
  Typed again(long now) {
    return new Typed(question, email, name, topic, id, now, "", true, warned);
  }

  Typed warnedOnce() {
    return new Typed(question, email, name, topic, id, opened, website, looked, true);
  }

  /** The same words as a new question. */
  Typed anew() {
    return new Typed(question, email, name, topic, Token.fresh(), opened, website, looked, warned);
  }
}
