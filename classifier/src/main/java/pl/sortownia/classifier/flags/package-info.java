/**
 * Warnings by readable rules.
 *
 * <p>In: subject and visible text. Out: which rule matched where. Never: a probability.
 */
@NullMarked
package pl.sortownia.classifier.flags;

import org.jspecify.annotations.NullMarked;
