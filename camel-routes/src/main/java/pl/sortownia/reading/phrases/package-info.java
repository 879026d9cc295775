/**
 * Lists of words that editors keep.
 *
 * <p>In: a text resource, one phrase a line under {@code [section]} heads. Out: the phrases of a
 * section. Never: a rule about what they mean.
 */
@NullMarked
package pl.sortownia.reading.phrases;

import org.jspecify.annotations.NullMarked;
