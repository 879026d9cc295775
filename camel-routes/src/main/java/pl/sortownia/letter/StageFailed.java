package pl.sortownia.letter;

/** A stage could not do its work on one letter; its neighbours go on. */
public final class StageFailed extends RuntimeException {
  private final long arrival;
  private final Stage stage;

  StageFailed(long arrival, Stage stage, Throwable cause) {
    super("letter %d failed at %s: %s".formatted(arrival, stage.id(), cause), cause);
    this.arrival = arrival;
    this.stage = stage;
  }

  public long arrival() {
    return arrival;
  }

  public Stage stage() {
    return stage;
  }
}
