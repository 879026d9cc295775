/**
 * From lessons to a model, and honest figures about it.
 *
 * <p>In: lessons. Out: {@code model.bin} with its {@code card.md}, thresholds, evaluations,
 * examinations. Never: a letter that was not made a lesson.
 */
@NullMarked
package pl.sortownia.classifier.training;

import org.jspecify.annotations.NullMarked;
