package pl.sortownia.letter;

import java.time.Instant;

/**
 * What a door stored before anything else happened to it.
 *
 * @param id number of the arrival in the store
 * @param door through which it came
 * @param identity how well the asker is known
 * @param raw the bytes as they came
 * @param at when it was stored
 */
public record Arrival(long id, Door door, Identity identity, byte[] raw, Instant at) {}
