package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Question;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Channel;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.letter.Corrections;
import pl.sortownia.letter.Corrections.Correction;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Suggestion;

/** Makes of a letter's questions what the page shows: what is asked, and what may answer it. */
@Component
class Asking {
  private static final int PASSAGE = 180;
  private final Library library;
  private final Corrections corrections;
  private final Wishes wishes;
  private final Polish polish;

  Asking(Library library, Corrections corrections, Wishes wishes, Polish polish) {
    this.library = library;
    this.corrections = corrections;
    this.wishes = wishes;
    this.polish = polish;
  }

  List<Asked> of(Letters.Kept letter, Draft draft) {
    Map<Integer, Correction> said = corrections.of(letter.id());
    List<List<Suggestion>> suggestions =
        letter.prepared().map(Prepared::suggestions).orElse(List.of());
    List<Question> questions = wishes.questions(letter);
    var asked = new ArrayList<Asked>();
    for (int n = 1; n <= questions.size(); n++) {
      List<Suggestion> own = n <= suggestions.size() ? suggestions.get(n - 1) : List.of();
      asked.add(
          asked(n, questions.get(n - 1), Optional.ofNullable(said.get(n)), offered(n, own, draft)));
    }
    return asked;
  }

  private static Asked asked(
      int n, Question question, Optional<Correction> said, List<Asked.Offered> offered) {
    String machines = question.intent().map(Ranked::id).orElse("");
    return new Asked(
        n,
        said.map(Correction::intent).orElse(machines),
        said.isPresent() ? 1 : question.intent().map(Ranked::p).orElse(0.0),
        said.isPresent(),
        question.intent().map(Ranked::because).orElse(List.of()),
        question.intents(),
        offered);
  }

  private List<Asked.Offered> offered(int n, List<Suggestion> suggestions, Draft draft) {
    List<String> chosen =
        draft.parts().stream()
            .filter(it -> it.role() == Draft.Role.ANSWER && it.question() == n)
            .map(Draft.Part::source)
            .distinct()
            .toList();
    Stream<Suggestion> lookedUp =
        chosen.stream()
            .filter(it -> suggestions.stream().noneMatch(s -> s.article().equals(it)))
            .map(it -> new Suggestion(it, 0, List.of()));
    return Stream.concat(suggestions.stream(), lookedUp)
        .flatMap(it ->
            library
                .article(it.article())
                .map(a -> offered(it, a, chosen.contains(a.id())))
                .stream())
        .toList();
  }

  /** An article that was looked up; empty when it is not published any more. */
  Optional<Asked.Offered> offered(Suggestion suggestion) {
    return library.article(suggestion.article()).map(it -> offered(suggestion, it, false));
  }

  private Asked.Offered offered(Suggestion suggestion, Article article, boolean chosen) {
    return new Asked.Offered(
        article.id(),
        article.title(),
        suggestion.p(),
        suggestion.because(),
        passage(article),
        validity(article),
        chosen,
        article.channel() == Channel.PROFILE_ONLY);
  }

  String validity(Article article) {
    String until =
        article
            .validTo()
            .map(it -> "ważne do " + polish.date(it))
            .orElse("ważne od " + polish.date(article.validFrom()));
    return article.legalBasis().isEmpty() ? until : until + " · " + article.legalBasis().getFirst();
  }

  private String passage(Article article) {
    String filled = Amounts.fill(article.text(), library.parameters(), wishes.today());
    String text = filled.replaceAll("[*#>`]", "").replaceAll("\\s+", " ").strip();
    if (text.length() <= PASSAGE) {
      return text;
    }
    return text.substring(0, text.lastIndexOf(' ', PASSAGE)) + " …";
  }
}
