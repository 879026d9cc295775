package pl.sortownia.classifier.training;

import java.util.ArrayList;
import java.util.List;
import pl.sortownia.classifier.language.Glossary;
import pl.sortownia.classifier.model.Example;
import pl.sortownia.classifier.search.Passage;

/** Makes examples for the model of lessons and articles. */
final class Examples {

  private Examples() {}

  /**
   * A lesson as an example.
   *
   * @param glossary Polish words for those of other languages
   */
  static Example of(Lesson lesson, Glossary glossary) {
    var labels = new ArrayList<String>();
    labels.add(lesson.intent());
    labels.addAll(lesson.also());
    return new Example(labels, lesson.subject(), glossary.with(lesson.text()));
  }

  /** Titles, phrasings and texts of articles teach as well as letters do. */
  static List<Example> of(List<Passage> knowledge) {
    var examples = new ArrayList<Example>();
    for (Passage passage : knowledge) {
      examples.add(new Example(passage.intents(), passage.title(), passage.text()));
      passage.askedAs().forEach(asked -> examples.add(new Example(passage.intents(), "", asked)));
    }
    return examples;
  }
}
