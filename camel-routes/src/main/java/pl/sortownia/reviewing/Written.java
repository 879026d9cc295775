package pl.sortownia.reviewing;

import pl.sortownia.letter.Draft;

/**
 * A part of the draft as the page shows it.
 *
 * @param html as the citizen will see it; HTML typed into it is shown, not run
 * @param evidence article and version that it comes from; empty for a template or own words
 */
record Written(Draft.Part part, String html, String evidence) {

  /** Lines that an editing field needs so that nothing is hidden in it. */
  public int rows() {
    return part.text().lines().mapToInt(it -> 1 + it.length() / 62).sum() + 1;
  }
}
