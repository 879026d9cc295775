package pl.sortownia.reviewing;

import java.util.List;
import pl.sortownia.classifier.Ranked;

/**
 * One question as the page shows it over its answers.
 *
 * @param number in the letter, from 1
 * @param intent id of what it asks: a person's word first
 * @param p probability of it; 1 when a person said so
 * @param corrected true when a person said so
 * @param because words that carried it
 * @param rivals what else it might ask, most likely first
 * @param offered ranked articles
 */
record Asked(
    int number,
    String intent,
    double p,
    boolean corrected,
    List<String> because,
    List<Ranked> rivals,
    List<Offered> offered) {

  /**
   * An article offered as the answer.
   *
   * @param p probability that it is the right one; 0 when a person looked it up
   * @param because words and passages that speak for it
   * @param passage its first words
   * @param validity until when it holds, and where it comes from
   * @param chosen true when it is in the draft
   * @param profileOnly true when only a logged-in person may get it
   */
  record Offered(
      String article,
      String title,
      double p,
      List<String> because,
      String passage,
      String validity,
      boolean chosen,
      boolean profileOnly) {}
}
