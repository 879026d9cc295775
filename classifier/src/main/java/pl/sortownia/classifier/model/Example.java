package pl.sortownia.classifier.model;

import java.util.List;

/**
 * A text with its right answers.
 *
 * @param labels the main one first; further ones are right as well
 * @param subject subject line, may be empty
 * @param text body
 */
public record Example(List<String> labels, String subject, String text) {
  public Example {
    labels = List.copyOf(labels);
  }
}
