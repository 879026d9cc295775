package pl.sortownia.board;

/**
 * A figure beside the same figure a period ago.
 *
 * @param now what it is
 * @param before what it was
 * @param known whether there was anything to count then
 */
record Trend(double now, double before, boolean known) {

  public double change() {
    return now - before;
  }
}
