package pl.sortownia.reviewing;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Mentions;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;

/** A word among colleagues; {@code @login} or {@code @Imię} calls one of them to the letter. */
@Component
class Noting {
  private static final Pattern CALL =
      Pattern.compile("@([\\p{L}\\d._-]+)(?:\\s+(\\p{Lu}\\p{L}+))?");
  private final Diary diary;
  private final Mentions mentions;
  private final Accounts accounts;

  Noting(Diary diary, Mentions mentions, Accounts accounts) {
    this.diary = diary;
    this.mentions = mentions;
    this.accounts = accounts;
  }

  /**
   * @param typed as it was typed: a cover could hide whom it calls
   * @param words covered: the history outlives the letter
   */
  @Transactional
  public void note(long id, String typed, String words, String who) {
    diary.note(id, who, "note", "notatka: " + words);
    for (Account it : called(typed)) {
      if (!it.login().equals(who)) {
        mentions.add(id, it.login(), who, words);
      }
    }
  }

  /** Whom a note calls: by login, by full name, or by a given name that only one of them has. */
  List<Account> called(String words) {
    List<Account> all = accounts.all();
    return CALL.matcher(words)
        .results()
        .flatMap(it -> one(all, it.group(1), it.group(2)).stream())
        .distinct()
        .toList();
  }

  private static List<Account> one(
      List<Account> all, String word, @org.jspecify.annotations.Nullable String next) {
    String called = Folding.fold(word.replaceAll("[._-]+$", ""));
    List<Account> byLogin =
        all.stream().filter(it -> Folding.fold(it.login()).equals(called)).toList();
    if (!byLogin.isEmpty()) {
      return byLogin;
    }
    List<Account> given =
        all.stream().filter(it -> Folding.fold(it.name()).startsWith(called + " ")).toList();
    String full = next == null ? "" : called + " " + Folding.fold(next);
    List<Account> exact =
        given.stream().filter(it -> Folding.fold(it.name()).equals(full)).toList();
    return exact.isEmpty() && given.size() == 1 ? given : exact;
  }
}
