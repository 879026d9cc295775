package pl.sortownia.knowledge.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Head;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Yaml;

/**
 * Office words, each with a plain one to use instead; kept by editors in {@code
 * templates/jargon.yaml}.
 *
 * @param entries the words; a star stands for any ending
 */
public record Jargon(List<Entry> entries) {
  public static final Jargon NONE = new Jargon(List.of());

  /** One office word. */
  public record Entry(String say, String instead, Pattern pattern) {}

  /** A place where an office word stands. */
  public record Use(int position, String words, String instead) {}

  public static Jargon read(Source source, Findings findings) {
    return new Jargon(
        Yaml.read(source.path(), source.text(), 1, findings).stream()
            .flatMap(it -> it.at("jargon").stream())
            .flatMap(it -> it.items().stream())
            .map(it -> entry(new Head(source.path(), it, findings)))
            .toList());
  }

  private static Entry entry(Head head) {
    String say = head.text("say");
    String regex = "(?<!\\p{L})" + Pattern.quote(say).replace("*", "\\E\\p{L}*\\Q") + "(?!\\p{L})";
    return new Entry(
        say,
        head.text("instead"),
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  public List<Use> in(String text) {
    return entries.stream()
        .flatMap(entry -> entry.pattern().matcher(text).results().map(it -> use(it, entry)))
        .toList();
  }

  private static Use use(MatchResult it, Entry entry) {
    return new Use(it.start(), it.group(), entry.instead());
  }
}
