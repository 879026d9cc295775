package pl.sortownia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.sortownia.classifier.search.Hit;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.editing.Editorial;

/** What an editor publishes on one machine is found on every other at its next look. */
class TwoNodesTest {
  private static final KnowledgeSettings HOME = new KnowledgeSettings(Shelf.HOME);
  private static final String BABY = "rodz-800plus-noworodek";
  private final Shelf shelf = Shelf.empty();
  private final Library here = shelf.library(Shelf.HOME);
  private final Library there = shelf.library(Shelf.HOME);
  private final Classifiers index = shelf.classifiers(there);

  @Test
  void an_article_and_a_synonym_are_found_on_the_other_node() {
    publish(Kind.ARTICLE, BABY, "asked-as:", "asked-as:\n  - gżegżółka w kołysce");
    publish(Kind.SYNONYMS, "synonyms", "groups:", "groups:\n  - [bobasowe, gżegżółka]");
    assertThat(first("gżegżółka")).isNotEqualTo(BABY);
    there.renew();
    index.renew();
    assertThat(first("gżegżółka")).isEqualTo(BABY);
    assertThat(first("bobasowe")).isEqualTo(BABY);
    assertThat(there.version()).isEqualTo(here.version());
  }

  private String first(String words) {
    return index.current().index().search(words, 1).stream().map(Hit::id).findFirst().orElse("");
  }

  private void publish(Kind kind, String id, String old, String fresh) {
    Source before = shelf.contents.history(kind, id).getFirst().source();
    String text = before.text().replace(old, fresh);
    var editorial = new Editorial(shelf.contents, shelf.publishing, here, HOME);
    int version =
        editorial
            .save(new Source(kind, id, 0, before.path(), text), "ewa", "próba")
            .version()
            .version();
    editorial.review(kind, id, version, "jan", "");
    editorial.publish(kind, id, version, "jan", "");
  }
}
