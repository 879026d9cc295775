package pl.sortownia.letter;

import java.time.Instant;

/** Where a case stands. Each state offers only its possible moves. */
public sealed interface Handling {

  /**
   * Waits for a consultant.
   *
   * @param undelivered the last reply came back
   */
  record Waiting(boolean undelivered) implements Handling {
    public Taken takenBy(String who, Instant until) {
      return new Taken(who, until);
    }

    public Closed closed(String reason, String who) {
      return new Closed(reason, who);
    }
  }

  /**
   * A consultant works on it.
   *
   * @param by login of the consultant
   * @param until when the lease ends unless it is renewed
   */
  record Taken(String by, Instant until) implements Handling {
    public Taken renewed(Instant newUntil) {
      return new Taken(by, newUntil);
    }

    /** An ended lease is up for grabs: nobody is locked out by a colleague who went home. */
    public boolean isOpenTo(String who, Instant now) {
      return by.equals(who) || until.isBefore(now);
    }

    public Approved approved(long reply) {
      return new Approved(reply, by);
    }

    public Closed closed(String reason) {
      return new Closed(reason, by);
    }

    public Waiting putBack() {
      return new Waiting(false);
    }
  }

  /**
   * A reply is fixed and waits for the postman; until its hold ends it can be called back.
   *
   * @param reply id of the reply
   * @param by login of who approved it
   */
  record Approved(long reply, String by) implements Handling {
    public Taken calledBack(Instant until) {
      return new Taken(by, until);
    }

    public Answered sent(Instant at) {
      return new Answered(reply, by, at);
    }

    public Stuck refused(String reason) {
      return new Stuck("answering", reason);
    }
  }

  /**
   * The reply left the house.
   *
   * @param reply id of the reply
   * @param by login of who approved it
   * @param at when the mail server took it
   */
  record Answered(long reply, String by, Instant at) implements Handling {
    public Waiting reopened() {
      return new Waiting(false);
    }

    public Waiting undelivered() {
      return new Waiting(true);
    }
  }

  /**
   * Closed without a reply.
   *
   * @param reason why, in Polish
   * @param by login of who closed it, or {@code sortownia}
   */
  record Closed(String reason, String by) implements Handling {
    public Waiting reopened() {
      return new Waiting(false);
    }
  }

  /**
   * A stage failed; a person decides how it goes on.
   *
   * @param stage id of the stage that failed
   * @param reason what it said
   */
  record Stuck(String stage, String reason) implements Handling {
    public Waiting readByHand() {
      return new Waiting(false);
    }

    public Taken takenBy(String who, Instant until) {
      return new Taken(who, until);
    }
  }
}
