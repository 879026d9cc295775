package pl.sortownia.knowledge.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tags {@code {{amount id}}} and {@code {{date id}}} in a text, optionally for another day:
 * {@code {{amount id na 2025-03-01}}}.
 */
public final class Amounts {
  private static final Pattern TAG =
      Pattern.compile(
          "\\{\\{\\s*(amount|date)\\s+([^\\s}]+)(?:\\s+na\\s+(\\d{4}-\\d\\d-\\d\\d))?\\s*\\}\\}");

  private Amounts() {}

  /**
   * One tag.
   *
   * @param on the day that it asks for, when it is not the day of the letter
   * @param position where it begins in the text
   */
  public record Use(String id, Optional<LocalDate> on, int position, String tag) {}

  public static List<Use> in(String text) {
    return TAG.matcher(text).results().map(Amounts::use).toList();
  }

  private static Use use(MatchResult it) {
    return new Use(
        it.group(2),
        Optional.ofNullable(it.group(3)).map(LocalDate::parse),
        it.start(),
        it.group());
  }

  /** The text with every known value in its place; a tag without one stays, and blocks sending. */
  public static String fill(String text, Parameters parameters, LocalDate day) {
    String filled =
        TAG.matcher(text)
            .replaceAll(
                it -> java.util.regex.Matcher.quoteReplacement(value(use(it), parameters, day)));
    // „r.” of a date ends the sentence that it closes
    return filled.replaceAll("(?<=\u00a0r\\.)\\.(?!\\.)", "");
  }

  /** The text without its tags: names of parameters would only mislead a search. */
  public static String without(String text) {
    return TAG.matcher(text).replaceAll("");
  }

  private static String value(Use use, Parameters parameters, LocalDate day) {
    return switch (parameters.on(use.id(), use.on().orElse(day))) {
      case Parameters.Worth.Known it -> PolishFormat.amount(it.value(), it.parameter().unit());
      case Parameters.Worth.Unknown it -> use.tag();
    };
  }
}
