package pl.sortownia.classifier;

import java.util.ArrayList;
import java.util.List;
import pl.sortownia.classifier.flags.FlagRules;
import pl.sortownia.classifier.text.Tokens;

/** All flags of a letter: those of the rules, and those that follow from its judgement. */
final class LetterFlags {

  private static final double LIKELY = 0.5;
  private static final double VOWELS_AT_LEAST = 0.2;
  private static final int RUN_OF_CONSONANTS = 6;

  private final FlagRules rules;

  LetterFlags(FlagRules rules) {
    this.rules = rules;
  }

  List<Flag> of(String subject, String text, String language, LetterJudge.Judged judged) {
    var flags = new ArrayList<Flag>();
    rules.raised(subject + "\n" + text).forEach((id, words) -> flags.add(new Flag(id, words)));
    if (judged.none() >= LIKELY) {
      flags.add(
          new Flag("off-topic", List.of("asks ZUS nothing: p %.2f".formatted(judged.none()))));
    }
    boolean otherOffice =
        judged.intents().stream()
            .limit(1)
            .anyMatch(i -> i.id().equals("inne-poza-zus") && i.p() >= LIKELY);
    if (otherOffice && flags.stream().noneMatch(f -> f.id().equals("wrong-office"))) {
      flags.add(new Flag("wrong-office", judged.intents().get(0).because()));
    }
    if (!language.equals("pl") && !language.equals("und")) {
      flags.add(new Flag("foreign-language", List.of(language)));
    }
    if (isGibberish(text)) {
      flags.add(new Flag("gibberish", List.of()));
    }
    return flags;
  }

  // keys struck at random have too few vowels or endless runs of consonants
  private static boolean isGibberish(String text) {
    int odd = 0;
    int words = 0;
    for (String word : Tokens.words(text)) {
      if (word.length() > 3 && word.chars().allMatch(Character::isLetter)) {
        words++;
        odd += isOdd(word) ? 1 : 0;
      }
    }
    return words > 0 && odd * 2 > words;
  }

  private static boolean isOdd(String word) {
    int vowels = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = "aąeęioóuyäöüаеєиіїоуюяыэё".indexOf(word.charAt(i)) >= 0;
      vowels += vowel ? 1 : 0;
      run = vowel ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return vowels < VOWELS_AT_LEAST * word.length() || longest >= RUN_OF_CONSONANTS;
  }
}
