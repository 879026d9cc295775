package pl.sortownia.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.Prepared;
import pl.sortownia.letter.Suggestion;

/** Which article answers which question: the consultant's word. */
@Component
class Choosing {
  private final Taking taking;
  private final Drafting drafting;
  private final Drafts drafts;
  private final Letters letters;
  private final Wishes wishes;
  private final Diary diary;

  Choosing(
      Taking taking,
      Drafting drafting,
      Drafts drafts,
      Letters letters,
      Wishes wishes,
      Diary diary) {
    this.taking = taking;
    this.drafting = drafting;
    this.drafts = drafts;
    this.letters = letters;
    this.wishes = wishes;
    this.diary = diary;
  }

  /** What is done with an article. */
  enum How {
    SWAP("wybrano"),
    ADD("dodano"),
    DROP("usunięto");
    private final String polish;

    How(String polish) {
      this.polish = polish;
    }
  }

  /** One choice. */
  record Choice(int question, String article, How how) {}

  @Transactional
  public void choose(long id, Typed typed, Draft now, Choice choice, String who) {
    taking.inHands(id, typed.version(), who);
    Wanted wanted = wishes.wanted(letters.one(typed.letter()), List.of());
    int question = choice.question();
    String article = choice.article();
    Draft next =
        switch (choice.how()) {
          case SWAP -> drafting.choose(now, wanted, question, article);
          case ADD -> drafting.add(now, wanted, question, article);
          case DROP -> drafting.drop(now, wanted, question, article);
        };
    drafts.save(id, next, who);
    String words = "pytanie %d: %s artykuł %s".formatted(question, choice.how().polish, article);
    diary.note(id, who, "chosen", words);
  }

  /** Answers each question that has no answer yet with its first suggestion. */
  @Transactional
  public void acceptFirst(long id, Typed typed, Draft now, String who) {
    taking.inHands(id, typed.version(), who);
    Letters.Kept letter = letters.one(typed.letter());
    Wanted wanted = wishes.wanted(letter, List.of());
    Set<Integer> skipped = wishes.skipped(letter);
    List<List<Suggestion>> found = letter.prepared().map(Prepared::suggestions).orElse(List.of());
    Draft next = now;
    for (int n = 1; n <= found.size(); n++) {
      if (!skipped.contains(n) && !answers(next, n) && !found.get(n - 1).isEmpty()) {
        next = drafting.choose(next, wanted, n, found.get(n - 1).getFirst().article());
      }
    }
    drafts.save(id, next, who);
    diary.note(id, who, "chosen", "pierwsze podpowiedzi do każdego pytania");
  }

  private static boolean answers(Draft draft, int question) {
    return draft.parts().stream()
        .anyMatch(it -> it.question() == question && it.role() != Draft.Role.LEAD);
  }

  /** Adds a paragraph that answers no single question. */
  @Transactional
  public void addWords(long id, Typed typed, Draft now, String words, String who) {
    taking.inHands(id, typed.version(), who);
    var parts = new ArrayList<>(now.parts());
    var own = new Draft.Part(Draft.Role.OWN, "", 0, 0, words, true);
    parts.add(Typing.place(parts, 0), own);
    drafts.save(id, new Draft(parts), who);
  }
}
