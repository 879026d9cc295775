package pl.sortownia.letter;

/** Somebody else changed or answered the case meanwhile; the deed was not done. */
public final class StaleCase extends RuntimeException {
  private final long caseId;

  public StaleCase(long caseId) {
    super("case " + caseId + " was changed meanwhile");
    this.caseId = caseId;
  }

  public long caseId() {
    return caseId;
  }
}
