package pl.sortownia.learning;

/**
 * A text of which a consultant said what it asks, without whatever points at a person.
 *
 * @param letter id of the letter
 * @param question its number in the letter, from 1
 * @param intent id that a person set or confirmed; empty when it asks none of them
 * @param wasIntent what the machine held most likely
 * @param wasP how likely
 * @param why {@code corrected} or {@code confirmed}
 * @param language ISO 639-1 code
 */
public record Candidate(
    long letter,
    int question,
    String intent,
    String wasIntent,
    double wasP,
    String why,
    String language,
    String subject,
    String text) {}
