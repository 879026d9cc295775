package pl.sortownia.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.content.Findings;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Parameters;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.knowledge.versions.Folder;

/** Texts edited by the fields of a form: what nobody touches stays byte for byte. */
class FieldsOfTextsTest {
  private static final List<Source> SHIPPED = new Folder(Shelf.HOME).read();

  private static Stream<Source> all(Kind kind) {
    return SHIPPED.stream().filter(it -> it.kind() == kind);
  }

  private static Source one(Kind kind, String id) {
    return all(kind).filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void a_form_that_nobody_changed_leaves_every_shipped_text_as_it_is() {
    all(Kind.ARTICLE)
        .forEach(it -> assertThat(ArticleForm.of(it).orElseThrow().onto(it)).isEqualTo(it));
    all(Kind.TEMPLATE)
        .forEach(it -> assertThat(TemplateForm.of(it).orElseThrow().onto(it)).isEqualTo(it));
    Source amounts = one(Kind.PARAMETERS, "parameters");
    Parameters.read(amounts, new Findings())
        .byId()
        .keySet()
        .forEach(id ->
            assertThat(AmountForm.of(amounts, id).orElseThrow().onto(amounts)).isEqualTo(amounts));
    Stream.concat(all(Kind.SYNONYMS), all(Kind.JARGON))
        .forEach(it -> assertThat(WordsForm.of(it).onto(it)).isEqualTo(it));
  }

  @Test
  void one_changed_field_changes_its_own_lines_only() {
    Source before = one(Kind.ARTICLE, "rodz-800plus-noworodek");
    Source after = article(before, Map.of("title", "800+: noworodek", "valid-to", "2027-05-31"));
    List<String> old = before.text().lines().toList();
    assertThat(after.text().lines().filter(it -> !old.contains(it)))
        .containsExactly("title: \"800+: noworodek\"", "valid-to: 2027-05-31");
    assertThat(after.text()).containsSubsequence("valid-from:", "valid-to:", "review-by:");
    assertThat(Article.read(after, new Findings()).orElseThrow().title())
        .isEqualTo("800+: noworodek");
  }

  @Test
  void comments_in_the_head_survive() {
    Source plain = one(Kind.ARTICLE, "rodz-800plus-noworodek");
    Source before = with(plain, plain.text().replace("symbols:", "# formularze\nsymbols:"));
    Source after = article(before, Map.of("asked-as", "od kiedy", "symbols", "SW-R, EMP"));
    assertThat(after.text()).contains("\n# formularze\nsymbols: [SW-R, EMP]\n");
  }

  @Test
  void a_field_that_is_emptied_is_taken_out() {
    Source before = one(Kind.ARTICLE, "rodz-800plus-noworodek");
    Source dated = article(before, Map.of("valid-to", "2027-05-31"));
    assertThat(article(dated, Map.of("valid-to", ""))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zasiłek: kiedy?",
        "true",
        "„cudzysłów” i \"drugi\"",
        "800 plus",
        "# nie komentarz",
        "- nie lista",
        "a, b i [c]",
        "ścieżka\\plik",
        "'apostrof'",
        "null",
        "* gwiazdka",
        "koniec:",
        "zwykłe słowa"
      })
  void whatever_is_typed_is_read_back(String typed) {
    Source before = one(Kind.ARTICLE, "rodz-800plus-noworodek");
    Source after =
        article(before, Map.of("title", typed, "asked-as", typed + "\ndrugie", "verify", typed));
    var findings = new Findings();
    Article it = Article.read(after, findings).orElseThrow();
    assertThat(findings.all()).isEmpty();
    assertThat(it.title()).isEqualTo(typed);
    assertThat(it.askedAs()).containsExactly(typed, "drugie");
    assertThat(it.verify()).containsExactly(typed);
    assertThat(it.text()).isEqualTo(Article.read(before, findings).orElseThrow().text());
  }

  @Test
  void a_thousand_random_edits_are_read_back() {
    var random = new Random(7);
    List<Source> articles = all(Kind.ARTICLE).toList();
    for (int n = 0; n < 1000; n++) {
      Source before = articles.get(random.nextInt(articles.size()));
      String title = words(random);
      String phrases = words(random) + "\n" + words(random);
      Source after = article(before, Map.of("title", title, "asked-as", phrases));
      ArticleForm read = ArticleForm.of(after).orElseThrow();
      assertThat(read.title()).isEqualTo(title);
      assertThat(read.askedAs()).isEqualTo(phrases);
      assertThat(read.body()).isEqualTo(ArticleForm.of(before).orElseThrow().body());
    }
  }

  private static String words(Random random) {
    String signs = "abcążź 019:#-,.[]{}\"'\\?!*&%@`|>„”";
    var text = new StringBuilder("x");
    for (int n = random.nextInt(20); n >= 0; n--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.append('y').toString();
  }

  @Test
  void intents_are_named_or_given_by_id() {
    Source before = one(Kind.ARTICLE, "rodz-800plus-noworodek");
    var form = ArticleForm.of(before).orElseThrow();
    var typed =
        ArticleForm.typed(
            List.of("Świadczenie 800+ (rodz-800plus)", "inne-skarga", ""), it -> field(form, it));
    assertThat(typed.intents()).containsExactly("rodz-800plus", "inne-skarga");
  }

  @Test
  void a_field_of_a_template_is_added_and_read_back() {
    Source before = one(Kind.TEMPLATE, "inny-urzad");
    TemplateForm form = TemplateForm.of(before).orElseThrow();
    var rows = new java.util.ArrayList<>(form.fields());
    rows.add(new TemplateForm.Row("ton", "choice", "zwykly, ciepły", "zwykly"));
    Source after =
        new TemplateForm(form.title(), form.role(), rows, form.body() + "\n\nZa blokiem.")
            .onto(before);
    var findings = new Findings();
    Template it = Template.read(after, findings).orElseThrow();
    assertThat(findings.all()).isEmpty();
    assertThat(it.fields()).containsKeys("urzad", "kontakt", "ton");
    assertThat(Objects.requireNonNull(it.fields().get("ton")).values())
        .containsExactly("zwykly", "ciepły");
    assertThat(it.text()).endsWith("Za blokiem.");
  }

  @Test
  void a_new_value_of_an_amount_stands_in_its_row_and_nothing_else_moves() {
    Source before = one(Kind.PARAMETERS, "parameters");
    Map<String, List<String>> typed =
        Map.of(
            "name", List.of("Najniższa emerytura"),
            "unit", List.of("zł/mies."),
            "from", List.of("2027-03-01", "2026-03-01", ""),
            "to", List.of("", "2027-02-28", ""),
            "value", List.of("2 050,10", "1978.49", ""),
            "source", List.of("M.P. 2027, \"obwieszczenie\"", "infor.pl", ""),
            "certain", List.of("true", "false", "true"));
    Source after =
        AmountForm.typed("najnizsza_emerytura", it -> typed.getOrDefault(it, List.of()))
            .onto(before);
    var findings = new Findings();
    Parameters read = Parameters.read(after, findings);
    assertThat(findings.all()).isEmpty();
    assertThat(read.byId().keySet())
        .containsExactlyElementsOf(Parameters.read(before, findings).byId().keySet());
    var values = Objects.requireNonNull(read.byId().get("najnizsza_emerytura")).values();
    assertThat(values)
        .extracting(it -> it.value().orElse(""))
        .containsExactly("1978.49", "2050.10");
    assertThat(values.getFirst().certain()).isFalse();
    assertThat(after.text()).startsWith(before.text().substring(0, 400));
  }

  @Test
  void a_new_amount_goes_to_the_end_of_the_file() {
    Source before = one(Kind.PARAMETERS, "parameters");
    var row = new AmountForm.Row("2026-01-01", "", "", "ustawa", false);
    Source after = new AmountForm("nowa", "Nowa", "dni", List.of(row)).onto(before);
    assertThat(after.text()).startsWith(before.text());
    assertThat(AmountForm.of(after, "nowa").orElseThrow().rows()).containsExactly(row);
  }

  @Test
  void two_values_in_one_are_refused() {
    Source before = one(Kind.PARAMETERS, "parameters");
    var row = new AmountForm.Row("2026-01-01", "", "1500 / 1900", "ustawa", true);
    var findings = new Findings();
    Parameters.read(new AmountForm("nowa", "Nowa", "zł", List.of(row)).onto(before), findings);
    assertThat(findings.all().toString()).contains("„1500 / 1900” to kilka wartości naraz");
  }

  @Test
  void a_group_of_words_is_added_and_the_others_stay() {
    Source before = one(Kind.SYNONYMS, "synonyms");
    Source after =
        new WordsForm(WordsForm.of(before).lines() + "\nzasiłek, kasa: z ZUS").onto(before);
    assertThat(after.text()).isEqualTo(before.text() + "  - [zasiłek, \"kasa: z ZUS\"]\n");
  }

  @Test
  void a_new_article_can_be_read_at_once() {
    Source text =
        Beginning.article(
            "rodzina",
            "rodz-800plus",
            "rodz-800plus-" + Beginning.slug("Żłobek: kto i kiedy?"),
            "Żłobek: kto i kiedy?",
            List.of("kto dostanie"),
            java.time.LocalDate.of(2026, 11, 22));
    assertThat(text.path()).isEqualTo("knowledge/rodzina/rodz-800plus-zlobek-kto-i-kiedy.pl.md");
    Article it = Article.read(text, new Findings()).orElseThrow();
    assertThat(it.title()).isEqualTo("Żłobek: kto i kiedy?");
    assertThat(it.askedAs()).containsExactly("kto dostanie");
  }

  private static Source article(Source before, Map<String, String> changes) {
    ArticleForm was = ArticleForm.of(before).orElseThrow();
    return ArticleForm.typed(
            was.intents(), it -> changes.containsKey(it) ? changes.get(it) : field(was, it))
        .onto(before);
  }

  private static String field(ArticleForm form, String name) {
    return switch (name) {
      case "title" -> form.title();
      case "asked-as" -> form.askedAs();
      case "symbols" -> form.symbols();
      case "valid-from" -> form.validFrom();
      case "valid-to" -> form.validTo();
      case "review-by" -> form.reviewBy();
      case "legal-basis" -> form.legalBasis();
      case "channel" -> form.channel();
      case "source" -> form.source();
      case "verify" -> form.verify();
      case "body" -> form.body();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Source with(Source it, String text) {
    return new Source(it.kind(), it.id(), it.version(), it.path(), text);
  }
}
