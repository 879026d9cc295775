package pl.sortownia.classifier;

import java.util.List;

/**
 * One judgement with its explaining twin.
 *
 * @param id what is judged: an id of the taxonomy, or of an article
 * @param p calibrated probability, 0 to 1
 * @param because the words, passages or symbols that carried the judgement, strongest first
 */
public record Ranked(String id, double p, List<String> because) {
  public Ranked {
    because = List.copyOf(because);
  }

  public Ranked(String id, double p) {
    this(id, p, List.of());
  }
}
