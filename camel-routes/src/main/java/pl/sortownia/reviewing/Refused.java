package pl.sortownia.reviewing;

/** A deed that the desk does not do, with the reason in words for the consultant. */
final class Refused extends RuntimeException {
  private final long caseId;

  Refused(long caseId, String words) {
    super(words);
    this.caseId = caseId;
  }

  long caseId() {
    return caseId;
  }
}
