package pl.sortownia.reading.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what a link shows with where it leads. */
final class Links {
  private static final Pattern HOST =
      Pattern.compile(
          "^(?:https?://)?(?:[^/@\\s]*@)?((?:[\\p{L}\\d-]+\\.)+\\p{L}{2,20})(?=[:/?#]|$)");

  private Links() {}

  static boolean tellsAnotherHost(String shown, String target) {
    var words = host(shown);
    var real = host(target);
    return !words.isEmpty()
        && !real.isEmpty()
        && !real.equals(words)
        && !real.endsWith("." + words);
  }

  static boolean isSame(String shown, String target) {
    return plain(shown).equals(plain(target)) || shown.contains(target);
  }

  private static String plain(String url) {
    return url.toLowerCase(Locale.ROOT).replaceAll("^https?://(www\\.)?|^www\\.|/$", "");
  }

  private static String host(String text) {
    var host = HOST.matcher(text.strip().toLowerCase(Locale.ROOT));
    return host.find() ? host.group(1).replaceFirst("^www\\.", "") : "";
  }
}
