package pl.sortownia.knowledge.drafting;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Role;

/** Assembles one letter from one to four answers; what a consultant changed in it survives. */
@Component
public class Drafting {
  private final Library library;
  private final Taxonomy taxonomy;

  public Drafting(Library library, KnowledgeSettings settings) {
    this.library = library;
    this.taxonomy = Taxonomy.read(settings.home().resolve("models/taxonomy.yaml"));
  }

  /** The reply as the machine would send it. */
  public Draft draft(Wanted wanted) {
    return assembly(wanted).reply();
  }

  /** Answers a question with this article alone. */
  public Draft choose(Draft draft, Wanted wanted, int question, String article) {
    return renewed(draft, wanted, question, it -> it.instead(article));
  }

  /** Answers a question with one article more. */
  public Draft add(Draft draft, Wanted wanted, int question, String article) {
    return renewed(draft, wanted, question, it -> it.and(article));
  }

  /** Takes an article out again, and with it what the consultant had changed in its text. */
  public Draft drop(Draft draft, Wanted wanted, int question, String article) {
    Draft without =
        new Draft(
            draft.parts().stream()
                .filter(it -> !(it.question() == question && it.source().equals(article)))
                .toList());
    Wanted now = asIn(draft, wanted);
    Draft before = draft(now);
    Draft fresh = draft(now.changed(question, it -> it.without(article)));
    return Merging.merge(before, without, fresh);
  }

  /** Asks the citizen for what is missing; each missing thing is a line of its own. */
  public Draft askBack(Wanted wanted, List<String> missing) {
    String list = missing.stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
    return frame("dopytanie", wanted, Map.of("czego-brakuje", list));
  }

  /** Any other occasion: the frame of this id, in the asker's language when there is one. */
  public Draft frame(String template, Wanted wanted, Map<String, String> fields) {
    return assembly(wanted).frame(template, fields);
  }

  private Draft renewed(Draft draft, Wanted wanted, int question, UnaryOperator<Answer> change) {
    Wanted now = asIn(draft, wanted);
    return Merging.merge(draft(now), draft, draft(now.changed(question, change)));
  }

  /** The draft knows best which articles it holds: the caller's list may be of an hour ago. */
  private Wanted asIn(Draft draft, Wanted wanted) {
    return wanted.with(
        wanted.answers().stream()
            .map(answer -> answer.with(articlesOf(draft, answer.question())))
            .toList());
  }

  private static List<String> articlesOf(Draft draft, int question) {
    return draft.parts().stream()
        .filter(it -> it.role() == Role.ANSWER && it.question() == question)
        .map(Draft.Part::source)
        .distinct()
        .toList();
  }

  private Assembly assembly(Wanted wanted) {
    return new Assembly(library.now(), taxonomy, wanted);
  }
}
