package pl.sortownia.knowledge.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.letter.Json;

/** Between the folders and the database not a byte is lost. */
class NothingIsLostTest {
  private static final int EDITS = 1000;
  private static final int BETWEEN_CHECKS = 100;
  @TempDir Path temp;

  @Test
  void all_content_comes_back_byte_for_byte() throws IOException {
    Shelf shelf = Shelf.empty();
    shelf.library(Shelf.HOME);
    shelf.transfer.exportTo(new Folder(temp));
    List<Source> shipped = new Folder(Shelf.HOME).read();
    assertThat(shipped).hasSizeGreaterThan(280);
    for (Source it : shipped) {
      assertThat(Files.mismatch(Shelf.HOME.resolve(it.path()), temp.resolve(it.path())))
          .as(it.path())
          .isEqualTo(-1);
    }
    assertThat(shelf.transfer.diff(new Folder(temp))).isEmpty();
  }

  @Test
  void a_thousand_edits_on_h2() {
    edit(Shelf.empty());
  }

  @Test
  void a_thousand_edits_on_postgresql() throws IOException {
    try (var postgres = EmbeddedPostgres.start();
        var pool = new HikariDataSource()) {
      pool.setDataSource(postgres.getPostgresDatabase());
      pool.setMaximumPoolSize(2);
      edit(new Shelf(pool, "postgresql"));
    }
  }

  @Test
  void an_import_withdraws_only_when_asked_to() {
    Shelf shelf = Shelf.empty();
    var folder = new Folder(temp);
    Source one = Kind.at("knowledge/zasilki/zas-a.pl.md", "a").orElseThrow();
    Source two = Kind.at("knowledge/zasilki/zas-b.pl.md", "b").orElseThrow();
    folder.write(List.of(one, two));
    shelf.transfer.importFrom(folder, "ewa", "adam", "start", false);
    folder.remove(two);
    shelf.transfer.importFrom(folder, "ewa", "adam", "mniej", false);
    assertThat(shelf.contents.published()).containsExactly(one, two);
    shelf.transfer.importFrom(folder, "ewa", "adam", "mniej", true);
    assertThat(shelf.contents.published()).containsExactly(one);
  }

  /** Every version, every draft, every step and its time. */
  private void comesBackWhole(Shelf shelf) {
    Path file = temp.resolve(Archive.FILE);
    Archive.Count count = archive(shelf).write(file);
    assertThat(count.versions()).isEqualTo(shelf.contents.all().size());
    Shelf another = Shelf.empty();
    assertThat(archive(another).read(file)).isEqualTo(count.versions());
    assertThat(another.contents.all()).isEqualTo(shelf.contents.all());
    assertThat(another.contents.allChanges())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("number")
        .isEqualTo(shelf.contents.allChanges());
    assertThat(another.contents.published()).isEqualTo(shelf.contents.published());
    assertThatThrownBy(() -> archive(another).read(file)).hasMessageContaining("ktoś już pracował");
  }

  @Test
  void an_export_counts_the_drafts_that_are_newer_than_what_is_published() {
    Shelf shelf = Shelf.empty();
    Source text = Kind.at("knowledge/zasilki/zas-a.pl.md", "a").orElseThrow();
    shelf.publishing.release(text, "sortownia", "wydanie", "start");
    shelf.publishing.draft(text, "ewa", "poprawka");
    assertThat(archive(shelf).write(temp.resolve(Archive.FILE))).isEqualTo(new Archive.Count(2, 1));
  }

  private static Archive archive(Shelf shelf) {
    return new Archive(JdbcClient.create(shelf.database), shelf.contents, new Json());
  }

  private void edit(Shelf shelf) {
    var edits = new RandomEdits(20261122, shelf);
    var folder = new Folder(temp);
    for (int n = 1; n <= EDITS; n++) {
      edits.one();
      if (n % BETWEEN_CHECKS == 0) {
        Map<String, String> expected = texts(List.copyOf(edits.published.values()));
        assertThat(texts(shelf.contents.published())).isEqualTo(expected);
        shelf.transfer.exportTo(folder);
        assertThat(texts(folder.read())).isEqualTo(expected);
        Shelf another = Shelf.empty();
        another.transfer.importFrom(folder, "ewa", "adam", "przenosiny", true);
        assertThat(texts(another.contents.published())).isEqualTo(expected);
      }
    }
    comesBackWhole(shelf);
    edits.ever.forEach((key, text) -> {
      String[] part = key.split("\\|");
      assertThat(shelf.contents.one(Kind.valueOf(part[0]), part[1], Integer.parseInt(part[2])))
          .hasValueSatisfying(it -> assertThat(it.source().text()).isEqualTo(text));
    });
  }

  private static Map<String, String> texts(List<Source> sources) {
    return sources.stream().collect(Collectors.toMap(Source::path, Source::text));
  }
}
