package pl.sortownia.classifier.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import pl.sortownia.classifier.text.Folding;
import pl.sortownia.classifier.text.Tokens;

/**
 * Tells languages by script and small words; OpenNLP's detector is asked only about longer texts
 * that neither settles, since it calls short Polish without signs Croatian or Slovak. Thread-safe.
 */
public final class Languages {

  private static final String POLISH_SIGNS = "ąćęłńśźż";
  private static final Set<String> POLISH =
      words(
          "w na z sie nie jest czy mam jak od po za mi ze dla przez ale moja moj prosze dzien dobry"
              + " kiedy ile bez lub oraz juz tylko jestem ktory ktora gdzie emerytura renta zasilek skladki"
              + " dostalam dostalem moge mozna bylo byl byla co o przy co jaka jaki jakie tego dziekuje witam");
  private static final Set<String> ENGLISH =
      words(
          "the and is of my for you have with this that are not can how when what from your please"
              + " would was been am it be will or if hello dear regards need get does thank"
              + " in at from after by there which should me has he she they we who where could an but about"
              + " any did much many long so into because their his her our us pay work");
  private static final Set<String> GERMAN =
      words(
          "der die das und ist ich nicht mit fur auf ein eine wie wann mein meine sie von zu habe"
              + " bitte guten tag dass wird bei oder aus mir sehr geehrte danke kann wenn den dem"
              + " wo wer warum muss konnte mochte brauche bekomme ihre ihnen wir noch nur vom zum zur hat haben");
  private static final int LONG_ENOUGH = 60;
  private static final double SURE = 0.2;

  /** Read when first needed: most offices never get a letter that needs it. */
  private static final class Detector {
    private static final LanguageDetectorModel MODEL = read();

    private static LanguageDetectorModel read() {
      try (var file = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(java.util.Objects.requireNonNull(file));
      } catch (IOException e) {
        throw new UncheckedIOException("langdetect-183.bin is damaged; build again", e);
      }
    }
  }

  private static Set<String> words(String all) {
    return Set.copyOf(java.util.Arrays.asList(all.split(" ", -1)));
  }

  /** Code of the language, {@code und} when the text is neither of the five nor tells. */
  public String of(String text) {
    var letters = new Letters(text);
    if (letters.count == 0) {
      return "und";
    }
    if (letters.cyrillic * 2 > letters.count) {
      return letters.ukrainian >= letters.russian && letters.ukrainian > 0 ? "uk" : "ru";
    }
    var latin = byWords(text, letters);
    if (latin != null) {
      return latin;
    }
    return letters.count >= LONG_ENOUGH ? detected(text) : "pl";
  }

  private static @Nullable String byWords(String text, Letters letters) {
    String[] words = Tokens.words(text);
    double size = Math.max(1, words.length);
    double polish = share(words, POLISH) + 4.0 * letters.polish / size;
    double english = share(words, ENGLISH);
    double german = share(words, GERMAN);
    double most = Math.max(polish, Math.max(english, german));
    if (polish == most && polish > 0 || polish * size >= 2 && polish * 2 >= most) {
      return "pl";
    }
    if (most * size < 2 && words.length > 3 || most == 0 || most < 0.1) {
      return null;
    }
    return english >= german ? "en" : "de";
  }

  private static double share(String[] words, Set<String> small) {
    int found = 0;
    for (String word : words) {
      found += small.contains(Folding.fold(word)) ? 1 : 0;
    }
    return (double) found / Math.max(1, words.length);
  }

  private static String detected(String text) {
    var best = new LanguageDetectorME(Detector.MODEL).predictLanguage(text);
    if (best.getConfidence() < SURE) {
      return "und";
    }
    return switch (best.getLang()) {
      case "pol", "slk", "ces", "hrv", "slv", "bos", "dsb", "hsb", "szl" -> "pl";
      case "eng" -> "en";
      case "deu" -> "de";
      default -> "und";
    };
  }

  /** Letters of a text by what they tell. */
  private static final class Letters {
    private int count;
    private int cyrillic;
    private int ukrainian;
    private int russian;
    private int polish;

    Letters(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = Character.toLowerCase(text.charAt(i));
        if (Character.isLetter(c)) {
          count++;
          cyrillic += c >= 'Ѐ' && c <= 'ӿ' ? 1 : 0;
          ukrainian += "іїєґ".indexOf(c) >= 0 ? 1 : 0;
          russian += "ыэёъ".indexOf(c) >= 0 ? 1 : 0;
          polish += POLISH_SIGNS.indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
  }
}
