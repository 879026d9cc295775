package pl.sortownia.knowledge.drafting;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.content.Amounts;
import pl.sortownia.knowledge.content.PolishFormat;
import pl.sortownia.knowledge.content.Tags;
import pl.sortownia.knowledge.content.Template;

/**
 * Fills a template: blocks in their places, fields, amounts. What cannot be filled stays as {@code
 * {{…}}}, and blocks sending.
 *
 * <p>Characters of the private use area mark, while it works, where blocks begin and end and which
 * braces must survive Mustache; none of them is left in what comes out.
 */
final class Filling {
  static final char BLOCK = '\uE000';
  static final char INSIDE = '\uE001';
  static final char END = '\uE002';
  private static final char OPEN = '\uE010';
  private static final char CLOSE = '\uE011';
  private static final Pattern TAG =
      Pattern.compile("\\{\\{\\s*(>|amount\\s|date\\s|count\\s)\\s*([^}]*?)\\s*\\}\\}");
  private final Published content;
  private final Map<String, String> given;
  private final LocalDate day;
  private final Map<String, Object> fields = new HashMap<>();

  Filling(Published content, Map<String, String> given, LocalDate day) {
    this.content = content;
    this.given = given;
    this.day = day;
  }

  /** The text of a template; blocks in it are marked unless it is a block itself. */
  String fill(Template template) {
    String expanded = expand(template, Set.of(template.id()), template.frame());
    String filled =
        Mustache.compiler()
            .withEscaper(Escapers.NONE)
            .defaultValue(kept("?"))
            .compile(expanded)
            .execute(fields);
    String braces = filled.replace(String.valueOf(OPEN), "{{").replace(String.valueOf(CLOSE), "}}");
    return Amounts.fill(braces, content.parameters(), day);
  }

  private String expand(Template template, Set<String> open, boolean marked) {
    declare(template);
    return TAG.matcher(template.text())
        .replaceAll(tag ->
            Matcher.quoteReplacement(
                switch (tag.group(1).strip()) {
                  case ">" -> include(tag.group(2), open, marked);
                  case "count" -> count(tag.group(2));
                  default -> kept(tag.group(1) + tag.group(2));
                }));
  }

  private String include(String id, Set<String> open, boolean marked) {
    Optional<Template> block = content.template(id);
    if (block.isEmpty() || open.contains(id)) {
      return kept("> " + id);
    }
    var deeper = new TreeSet<>(open);
    deeper.add(id);
    String text = expand(block.get(), deeper, false);
    return marked ? BLOCK + id + INSIDE + text + END : text;
  }

  private String count(String words) {
    List<String> parts = List.of(words.split("\\s+"));
    String number = parts.size() == 4 ? value(parts.getFirst()).orElse("") : "";
    return number.matches("\\d+")
        ? PolishFormat.counted(Long.parseLong(number), parts.get(1), parts.get(2), parts.get(3))
        : kept("count " + words);
  }

  private void declare(Template template) {
    template
        .fields()
        .forEach((name, field) -> {
          Optional<String> value = value(name).or(field::fallback);
          switch (field.type()) {
            case CHOICE ->
                field
                    .values()
                    .forEach(it -> fields.put(name + "-" + it, value.equals(Optional.of(it))));
            case FLAG -> fields.put(name, value.equals(Optional.of("true")));
            case DAY -> fields.put(name, value.map(PolishFormat::day).orElse(kept(name)));
            case TEXT, NUMBER -> fields.put(name, value.orElse(kept(name)));
          }
        });
    // a slot is filled by the drafting, not by a field
    Tags.in(template.text()).stream()
        .filter(it -> it.name().equals(Assembly.ANSWERS))
        .forEach(it -> fields.put(it.name(), "" + BLOCK + Assembly.ANSWERS + INSIDE + END));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(given.get(name)).filter(it -> !it.isBlank());
  }

  private static String kept(String inside) {
    return OPEN + inside + CLOSE;
  }

  /**
   * A stretch of a filled frame.
   *
   * @param block id of the block that it comes from; empty for the frame's own words
   */
  record Stretch(String block, String text) {}

  /** A filled frame in its stretches, in order; empty ones are left out, slots are not. */
  static List<Stretch> stretches(String filled) {
    var stretches = new ArrayList<Stretch>();
    int at = 0;
    while (at < filled.length()) {
      int block = filled.indexOf(BLOCK, at);
      int until = block < 0 ? filled.length() : block;
      keep(stretches, "", filled.substring(at, until));
      if (block < 0) {
        break;
      }
      int inside = filled.indexOf(INSIDE, block);
      int end = filled.indexOf(END, inside);
      keep(stretches, filled.substring(block + 1, inside), filled.substring(inside + 1, end));
      at = end + 1;
    }
    return stretches;
  }

  private static void keep(List<Stretch> stretches, String block, String text) {
    if (!text.isBlank() || block.equals(Assembly.ANSWERS)) {
      stretches.add(new Stretch(block, text.strip().replaceAll("\\n{3,}", "\n\n")));
    }
  }
}
