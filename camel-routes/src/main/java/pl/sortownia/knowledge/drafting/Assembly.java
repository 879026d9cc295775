package pl.sortownia.knowledge.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Channel;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Identity;

/** Makes the parts of one letter, from one state of the library. */
final class Assembly {
  /** The slot of a frame into which the answers go. */
  static final String ANSWERS = "answers";

  private final Published content;
  private final Taxonomy taxonomy;
  private final Wanted wanted;

  Assembly(Published content, Taxonomy taxonomy, Wanted wanted) {
    this.content = content;
    this.taxonomy = taxonomy;
    this.wanted = wanted;
  }

  /** The reply: its frame is chosen by the number of questions and the asker's language. */
  Draft reply() {
    return frame(isOneMatter() ? "odpowiedz" : "odpowiedz-kilka", Map.of());
  }

  /** One question, or several that one and the same article answers, are one matter to a reader. */
  private boolean isOneMatter() {
    return answered().map(Answer::articles).distinct().count() < 2;
  }

  private Stream<Answer> answered() {
    return wanted.answers().stream().filter(it -> !articles(it).isEmpty());
  }

  /** Any frame, with fields of its own. */
  Draft frame(String id, Map<String, String> more) {
    Template frame = template(id);
    List<Part> answers = Repetition.removed(answers(), this::seeAbove);
    var fields = new HashMap<>(common());
    fields.put("droga-podana", String.valueOf(answers.stream().anyMatch(Assembly::showsTheWay)));
    boolean death = answers.stream().anyMatch(it -> OneHand.speaksOfDeath(it.text()));
    fields.put("zaloba", String.valueOf(death));
    fields.putAll(more);
    var stretches = Filling.stretches(new Filling(content, fields, wanted.day()).fill(frame));
    List<Part> notices =
        stretches.stream()
            .filter(it -> !it.block().equals(ANSWERS))
            .map(it -> framed(it, frame))
            .filter(it -> it.role() == Role.NOTICE)
            .toList();
    return new Draft(
        OneHand.written(
            stretches.stream()
                .flatMap(it ->
                    it.block().equals(ANSWERS)
                        ? Repetition.saidBelow(answers, notices).stream()
                        : Stream.of(framed(it, frame)))
                .toList()));
  }

  private Part framed(Filling.Stretch it, Template frame) {
    Template from = it.block().isEmpty() ? frame : template(it.block());
    return new Part(from.role(), from.id(), from.version(), 0, it.text(), false);
  }

  /** An answer that names profile and telephone needs only a reminder behind it. */
  private static boolean showsTheWay(Part answer) {
    return answer.text().contains("eZUS") && answer.text().contains("22 560 16 00");
  }

  private Map<String, String> common() {
    boolean loggedIn = wanted.identity() == Identity.LOGGED_IN;
    return Map.of(
        "forma", Forms.of(wanted.askerName()).id(),
        "kanal", loggedIn ? "zalogowany" : "ogolny",
        "ile", String.valueOf(wanted.answers().size()),
        "oba", String.valueOf(answered().count() == 2),
        "indywidualna",
            String.valueOf(!loggedIn && wanted.answers().stream().anyMatch(this::isIndividual)));
  }

  private boolean isIndividual(Answer answer) {
    boolean byArticle =
        articles(answer).stream()
            .anyMatch(it -> it.channel() == Channel.PROFILE_ONLY || isIndividual(it.mainIntent()));
    return byArticle || answer.intents().stream().limit(1).anyMatch(this::isIndividual);
  }

  private boolean isIndividual(String intent) {
    return taxonomy.intent(intent).map(Taxonomy.Intent::individual).orElse(false);
  }

  private List<Part> answers() {
    var parts = new ArrayList<Part>();
    var said = new HashMap<List<String>, Integer>();
    for (Answer answer : wanted.answers()) {
      List<Article> chosen = articles(answer);
      Integer before = said.putIfAbsent(answer.articles(), answer.question());
      if (before != null && !chosen.isEmpty()) {
        parts.add(seeAbove(before, texts(answer).getFirst()));
        continue;
      }
      if (!isOneMatter() && !chosen.isEmpty()) {
        parts.add(lead(answer.question(), chosen.getFirst().title()));
      }
      parts.addAll(texts(answer));
    }
    return parts;
  }

  /** What may be said to one question; empty when nothing was chosen for it. */
  private List<Part> texts(Answer answer) {
    List<Article> chosen = articles(answer);
    List<Part> texts = sendable(chosen).stream().map(it -> part(it, answer)).toList();
    return texts.isEmpty() && !chosen.isEmpty()
        ? List.of(own(Role.ANSWER, "odpowiedz-ogolna", answer.question(), Map.of()))
        : texts;
  }

  private Part lead(int question, String title) {
    var fields = Map.of("numer", String.valueOf(question), "temat", title);
    return own(Role.LEAD, "tytul-odpowiedzi", question, fields);
  }

  private Part seeAbove(int before, Part part) {
    var fields =
        Map.of(
            "punkt", String.valueOf(before),
            "numer", String.valueOf(part.question()),
            "jedyny", String.valueOf(isOneMatter()));
    Part words = own(part.role(), "patrz-wyzej", part.question(), fields);
    return new Part(
        part.role(),
        part.source(),
        part.version(),
        part.question(),
        words.text(),
        false,
        part.words());
  }

  private Part own(Role role, String block, int question, Map<String, String> fields) {
    Template template = template(block);
    String text = new Filling(content, fields, wanted.day()).fill(template);
    return new Part(role, template.id(), template.version(), question, text, false);
  }

  private Part part(Article article, Answer answer) {
    LocalDate day = wanted.day();
    String text = Amounts.fill(article.text(), content.parameters(), day);
    return new Part(
        Role.ANSWER,
        article.id(),
        article.version(),
        answer.question(),
        text,
        false,
        answer.words());
  }

  /** The channel rule: below LOGGED_IN a profile-only article gives way to the general answer. */
  private List<Article> sendable(List<Article> chosen) {
    return chosen.stream()
        .flatMap(it -> mayBeSent(it) ? Optional.of(it).stream() : general(it).stream())
        .distinct()
        .toList();
  }

  private boolean mayBeSent(Article article) {
    return article.channel() == Channel.GENERAL || wanted.identity() == Identity.LOGGED_IN;
  }

  private Optional<Article> general(Article narrow) {
    return content.articles().values().stream()
        .filter(it -> it.channel() == Channel.GENERAL && it.validOn(wanted.day()))
        .filter(it -> it.mainIntent().equals(narrow.mainIntent()))
        .findFirst();
  }

  private List<Article> articles(Answer answer) {
    return answer.articles().stream().flatMap(it -> content.article(it).stream()).toList();
  }

  /** A template in the asker's language when there is one, else in Polish. */
  private Template template(String id) {
    return content
        .template(id + "-" + wanted.language())
        .or(() -> content.template(id))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no published template „%s”; publish templates/…/%s.pl.md"
                    .formatted(id, id)));
  }
}
