/**
 * Stage 1, the doors. In: a mail from a mailbox, a question from the form or the portal. Out: an
 * {@link pl.sortownia.letter.Arrival}, stored raw before anything else. Never: reading what came.
 */
@NullMarked
package pl.sortownia.arriving;

import org.jspecify.annotations.NullMarked;
