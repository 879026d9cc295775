/**
 * What travels, and where it is kept.
 *
 * <p>The records of a letter's way, from the raw {@link pl.sortownia.letter.Arrival} to the {@link
 * pl.sortownia.letter.Reply}, and the stores that hold them. Records import no framework; a store
 * keeps its SQL to itself. Nothing here knows a stage, a route or a page.
 */
@NullMarked
package pl.sortownia.letter;

import org.jspecify.annotations.NullMarked;
