package pl.sortownia.knowledge.versions;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty office from the folders that the project ships; a filled one is left alone. */
@Component
public class ImportAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(ImportAtStart.class);

  /** Stands for the people who wrote what the project ships. */
  static final String AUTHOR = "sortownia";

  private final Contents contents;
  private final Transfer transfer;

  public ImportAtStart(Contents contents, Transfer transfer) {
    this.contents = contents;
    this.transfer = transfer;
  }

  /** The lock makes a second node wait, and find the office filled. */
  @Transactional
  public void from(Path home) {
    contents.lock();
    if (contents.version() == 0) {
      int pieces =
          transfer
              .importFrom(new Folder(home), AUTHOR, "wydanie", "pierwsze uruchomienie", false)
              .size();
      LOG.info("Filled the library from {}: {} pieces", home.toAbsolutePath(), pieces);
      if (pieces == 0) {
        LOG.warn(
            "{} holds no knowledge/ and templates/; point sortownia.home to the folder that does",
            home.toAbsolutePath());
      }
    }
  }
}
