/**
 * What the person wrote.
 *
 * <p>In: the bodies of a message, plain or HTML. Out: the whole text, and the stretches of it that
 * are folded away: quotes, signatures, footers, disclaimers. Never: a text thrown away.
 */
@NullMarked
package pl.sortownia.reading.text;

import org.jspecify.annotations.NullMarked;
