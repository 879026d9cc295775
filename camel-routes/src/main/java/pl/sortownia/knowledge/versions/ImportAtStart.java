package pl.sortownia.knowledge.versions;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.content.Source;

/** Fills an empty office from the folders that the project ships; a filled one is left alone. */
@Component
public class ImportAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(ImportAtStart.class);
  private final Contents contents;
  private final Publishing publishing;

  public ImportAtStart(Contents contents, Publishing publishing) {
    this.contents = contents;
    this.publishing = publishing;
  }

  /** The lock makes a second node wait, and find the office filled. */
  @Transactional
  public void from(Path home) {
    contents.lock();
    if (contents.version() == 0) {
      List<Source> shipped = new Folder(home).read();
      shipped.forEach(
          it -> publishing.release(it, "sortownia", "wydanie", "pierwsze uruchomienie"));
      LOG.info("Filled the library from {}: {} pieces", home.toAbsolutePath(), shipped.size());
    }
  }
}
