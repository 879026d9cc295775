package pl.sortownia.letter;

import java.time.Instant;

/**
 * One line of a letter's history.
 *
 * @param arrival id of the arrival, or of the case, that it happened to
 * @param at when
 * @param who login of the person, or {@code sortownia}
 * @param what field term of what happened: {@code arrived}, {@code read}, {@code taken} …
 * @param detail one sentence in Polish for the consultant; holds no personal data
 */
public record Happening(long arrival, Instant at, String who, String what, String detail) {
  /** The machine itself. */
  public static final String MACHINE = "sortownia";
}
