package pl.sortownia.knowledge.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;

/** Editors at work, at random but repeatably, and what should come of it. */
final class RandomEdits {
  private static final List<String> PATHS =
      List.of(
          "knowledge/zasilki/zas-a.pl.md",
          "knowledge/zasilki/zas-b.pl.md",
          "knowledge/platnicy/pl-c.pl.md",
          "knowledge/rodzina/rodz-d.pl.md",
          "templates/frames/odpowiedz.pl.md",
          "templates/blocks/powitanie.pl.md",
          "templates/blocks/reply-en.en.md",
          "knowledge/parameters.yaml",
          "models/synonyms.yaml",
          "templates/jargon.yaml");
  private static final List<String> WORDS =
      List.of(
          "zażółć",
          "gęślą",
          "jaźń",
          "\n",
          "\r\n",
          "\t",
          "  ",
          "„cudzysłów”",
          "'",
          "\"",
          "\\",
          "{{amount x}}",
          "---",
          "\u00a0",
          "😀",
          "\uFEFF",
          "привіт",
          "%s",
          "null",
          ":",
          "\n\n",
          "$1",
          "--",
          ";");
  private final Random random;
  private final Shelf shelf;

  /** What should be published, by kind and id. */
  final Map<String, Source> published = new HashMap<>();

  /** Every text that ever was published, by kind, id and version. */
  final Map<String, String> ever = new HashMap<>();

  RandomEdits(long seed, Shelf shelf) {
    this.random = new Random(seed);
    this.shelf = shelf;
  }

  void one() {
    String path = PATHS.get(random.nextInt(PATHS.size()));
    Source source = Kind.at(moved(path), text()).orElseThrow();
    String key = source.kind() + "|" + source.id();
    switch (random.nextInt(10)) {
      case 0 -> withdraw(source, key);
      case 1 -> rollback(source, key);
      case 2 -> shelf.publishing.draft(source, "ewa", "szkic, który zostanie szkicem");
      default -> publish(source, key);
    }
  }

  private void publish(Source source, String key) {
    int version = shelf.publishing.draft(source, "ewa", "zmiana").version();
    shelf.publishing.review(source.kind(), source.id(), version, "adam", "dobrze");
    shelf.publishing.publish(source.kind(), source.id(), version, "adam", "wchodzi");
    published.put(key, source);
    ever.put(key + "|" + version, source.text());
  }

  private void withdraw(Source source, String key) {
    if (published.remove(key) != null) {
      shelf.publishing.withdraw(source.kind(), source.id(), "adam", "nieaktualne");
    }
  }

  private void rollback(Source source, String key) {
    Optional<ContentVersion> old =
        shelf.contents.history(source.kind(), source.id()).stream()
            .filter(it -> it.state() == State.PUBLISHED || it.state() == State.WITHDRAWN)
            .skip(random.nextInt(3))
            .findFirst();
    old.ifPresent(it -> {
      ContentVersion back =
          shelf.publishing.rollback(source.kind(), source.id(), it.version(), "ewa", "powrót");
      published.put(key, it.source());
      ever.put(key + "|" + back.version(), it.source().text());
    });
  }

  /** Now and then an article moves to another topic. */
  private String moved(String path) {
    return random.nextInt(8) == 0 ? path.replace("/zasilki/", "/ubezpieczenia/") : path;
  }

  private String text() {
    var text = new StringBuilder();
    for (int n = random.nextInt(40); n >= 0; n--) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
