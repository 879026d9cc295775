/**
 * What sort of mail it is.
 *
 * <p>In: a message taken apart. Out: its kind, what made us say so, and for a bounce what came
 * back. Rules are careful: a machine's mail that waits for a person costs a minute, a person's mail
 * taken for a machine's is lost.
 */
@NullMarked
package pl.sortownia.reading.kind;

import org.jspecify.annotations.NullMarked;
