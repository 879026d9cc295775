package pl.sortownia.reading.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pl.sortownia.reading.phrases.Phrases;

/**
 * Bytes into text: what is declared, its aliases, what the bytes say, and at last windows-1250.
 *
 * <p>Declared charsets lie. The two lies that Polish mail lives with are mended: UTF-8 declared as
 * something else, and windows-1250, ISO-8859-2 and the Latin 1 family taken for each other.
 */
public final class Charsets {
  private static final Map<String, String> ALIASES =
      Phrases.of(Charsets.class, "charsets.txt").pairs();
  private static final Map<String, Optional<Charset>> KNOWN = new ConcurrentHashMap<>();
  static final Charset WINDOWS_1250 = Charset.forName("windows-1250");

  private Charsets() {}

  /** Text of the bytes; flaws say when the declared charset was unknown or not believed. */
  public static String decode(byte[] bytes, String declared, Budget budget) {
    var name = declared.strip().toLowerCase(Locale.ROOT).replaceAll("[\"';,\\s]", "");
    if (ALIASES.getOrDefault(name, name).equalsIgnoreCase("utf-7")) {
      return Utf7.decode(bytes);
    }
    if (isAscii(bytes) && !name.startsWith("utf-16") && !name.startsWith("utf-32")) {
      return sevenBit(bytes, name, budget);
    }
    var charset = known(name);
    if (charset.isEmpty()) {
      var named = !name.isEmpty() && !ALIASES.containsKey(name);
      budget.flaw(named ? "charset-unknown" : "charset-guessed");
      return Guess.decode(bytes);
    }
    return believed(bytes, charset.get(), budget);
  }

  private static String sevenBit(byte[] bytes, String name, Budget budget) {
    var charset = known(name);
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (name.startsWith("iso-2022") || name.startsWith("hz-") || text.indexOf("\033$") >= 0) {
      return new String(bytes, charset.orElse(Charset.forName("x-windows-iso2022jp")));
    }
    if (charset.isEmpty() && !name.isEmpty() && !ALIASES.containsKey(name)) {
      budget.flaw("charset-unknown");
    }
    return text;
  }

  private static String believed(byte[] bytes, Charset charset, Budget budget) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return strictUtf8(bytes)
          .orElseGet(() -> {
            budget.flaw("charset-guessed");
            return BrokenUtf8.decode(bytes);
          });
    }
    if (isSingleByte(charset)) {
      var utf8 = strictUtf8(bytes);
      if (utf8.isPresent()) {
        budget.flaw("charset-guessed");
        return utf8.get();
      }
      var better = Guess.betterLatin(bytes, charset);
      if (!better.equals(charset)) {
        budget.flaw("charset-guessed");
      }
      return new String(bytes, better);
    }
    return new String(bytes, charset);
  }

  private static boolean isSingleByte(Charset charset) {
    var name = charset.name();
    return name.startsWith("windows-125") || name.startsWith("ISO-8859") || name.startsWith("IBM8");
  }

  static Optional<Charset> known(String name) {
    return KNOWN.size() > 1000 ? lookUp(name) : KNOWN.computeIfAbsent(name, Charsets::lookUp);
  }

  private static Optional<Charset> lookUp(String name) {
    var known = ALIASES.getOrDefault(name, name);
    try {
      return known.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(known));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  static boolean isAscii(byte[] bytes) {
    for (var b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }
}
