package pl.sortownia.arriving;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Classifiers;

/** The topics that an asker may choose from. */
@Component
public class Topics {
  private final Classifiers classifiers;

  Topics(Classifiers classifiers) {
    this.classifiers = classifiers;
  }

  public List<Taxonomy.Topic> all() {
    return classifiers.current().taxonomy().topics();
  }

  boolean knows(String id) {
    return ids().contains(id);
  }

  List<String> ids() {
    return all().stream().map(Taxonomy.Topic::id).toList();
  }
}
