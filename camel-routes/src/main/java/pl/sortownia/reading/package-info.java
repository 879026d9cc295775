/**
 * Stage 2, from raw bytes to a letter that can be read.
 *
 * <p>In: an {@link pl.sortownia.letter.Arrival}. Out: a {@link pl.sortownia.letter.Letter}. It
 * never throws for what a mail holds: a broken mail becomes a letter with flaws. It runs nothing,
 * fetches nothing, and knows neither the store nor any other stage.
 */
@NullMarked
package pl.sortownia.reading;

import org.jspecify.annotations.NullMarked;
