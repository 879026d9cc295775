package pl.sortownia.reviewing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.Wanted;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Drafts;
import pl.sortownia.letter.Letters;

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
    Wanted wanted = wishes.wanted(letters.one(typed.letter()), java.util.List.of());
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
}
