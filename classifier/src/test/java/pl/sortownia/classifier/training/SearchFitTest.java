package pl.sortownia.classifier.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sortownia.classifier.search.Aspect;
import pl.sortownia.classifier.search.Passage;
import pl.sortownia.classifier.search.SearchWeights;
import pl.sortownia.classifier.search.Synonyms;

class SearchFitTest {

  // titles name the matter, texts are all alike: the fit has to find out which of them tells
  private static final List<Passage> KNOWLEDGE =
      List.of(
          article("pogrzeb", "Zasiłek pogrzebowy", "zasiłek na pogrzeb", "pogrzebowy dla rodziny"),
          article("opieka", "Zasiłek opiekuńczy", "zasiłek na opiekę", "opiekuńczy na dziecko"),
          article("choroba", "Zasiłek chorobowy", "zasiłek na chorobę", "chorobowy po miesiącu"));

  private static Passage article(String id, String title, String... asked) {
    return new Passage(
        id,
        List.of("zasilki"),
        title,
        List.of(asked),
        "Wniosek składa się w ZUS.",
        List.of(),
        List.of());
  }

  private final List<SearchQuery> phrasings = SearchQuery.phrasings(KNOWLEDGE, Synonyms.none());

  @Test
  void a_phrasing_is_asked_of_an_index_that_lacks_it() {
    var asked = phrasings.stream().filter(q -> q.right().contains("choroba")).toList();
    assertThat(asked).hasSize(2);
    // its two phrasings share no word, so neither is near when the other is asked
    assertThat(asked)
        .extracting(
            q -> q.aspects().getOrDefault("choroba", new double[9])[Aspect.NEAREST.ordinal()])
        .containsOnly(0.0);
  }

  @Test
  void what_tells_articles_apart_gets_weight_and_what_they_share_gets_none() {
    var weights = SearchFit.of(phrasings, List.of(), KNOWLEDGE);
    assertThat(weights.sisters()).doesNotContainKey(Aspect.TEXT).containsKey(Aspect.TITLE);
  }

  @Test
  void weights_are_read_as_they_were_written(@TempDir Path folder) {
    var weights = SearchFit.of(phrasings, List.of(), KNOWLEDGE);
    weights.write(folder.resolve("search.yaml"));
    assertThat(SearchWeights.read(folder.resolve("search.yaml"))).isEqualTo(weights);
  }
}
