package pl.sortownia.letter;

import java.util.Locale;

/** The lists of the queue; {@link #id} is how addresses of the console name them. */
public enum QueueList {
  /** Nobody works on it. */
  WAITING("state = 'waiting'", "Czekające"),
  /** Taken by the person who looks. */
  MINE("state = 'taken' and held_by = :who", "Moje"),
  /** Passed to a group of the person who looks. */
  TEAM(
      "state = 'waiting' and team in (select team_id from team_member where login = :who)",
      "Mojej grupy"),
  /** Waits for everybody. */
  UNASSIGNED("state = 'waiting' and team is null", "Dla każdego"),
  /** Taken by somebody else. */
  OTHERS("state = 'taken' and held_by <> :who", "U innych"),
  /** The last reply came back. */
  UNDELIVERED("state = 'waiting' and undelivered", "Niedoręczone"),
  /** A stage failed. */
  STUCK("state = 'stuck'", "Zatrzymane"),
  /** Approved, not sent yet. */
  OUTGOING("state = 'approved'", "Wychodzące"),
  ANSWERED("state = 'answered'", "Z odpowiedzią"),
  CLOSED("state = 'closed'", "Zamknięte"),
  /** All of them: where a search looks. */
  ALL("1 = 1", "Wszystkie");

  private final String condition;
  private final String polish;

  QueueList(String condition, String polish) {
    this.condition = condition;
    this.polish = polish;
  }

  /** Whether the desk shows it as a list of its own. */
  public boolean isShown() {
    return this != UNASSIGNED;
  }

  String condition() {
    return condition;
  }

  // H2 takes an index for the order only when all of its columns are named, the fixed one as well
  String order() {
    return switch (this) {
      case ALL -> "due_on desc, id desc";
      case ANSWERED, CLOSED -> "state desc, due_on desc, id desc";
      default -> "state, due_on, id";
    };
  }

  public String polish() {
    return polish;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Open lists show the most urgent first, done ones the newest. */
  public boolean isDone() {
    return this == ANSWERED || this == CLOSED || this == ALL;
  }
}
