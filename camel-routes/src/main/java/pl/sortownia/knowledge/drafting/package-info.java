/**
 * One good letter out of approved pieces.
 *
 * <p>In come the articles chosen for each question; out come a {@link pl.sortownia.letter.Draft},
 * its rendering as mail, and the last look before sending. Text is assembled, never generated.
 */
@NullMarked
package pl.sortownia.knowledge.drafting;

import org.jspecify.annotations.NullMarked;
