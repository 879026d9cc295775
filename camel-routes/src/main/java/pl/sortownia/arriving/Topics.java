package pl.sortownia.arriving;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Taxonomy;

/** The topics that an asker may choose from. */
@Component
public class Topics {
  private final List<Taxonomy.Topic> all;

  Topics(@Value("${sortownia.home}") Path home) {
    all = Taxonomy.read(home.resolve("models/taxonomy.yaml")).topics();
  }

  public List<Taxonomy.Topic> all() {
    return all;
  }

  boolean knows(String id) {
    return ids().contains(id);
  }

  List<String> ids() {
    return all.stream().map(Taxonomy.Topic::id).toList();
  }
}
