/**
 * Judging one text: model, search and symbols together.
 *
 * <p>In: subject and text. Out: calibrated probabilities of all labels. Never: the letter as a
 * whole, its language or its flags.
 */
@NullMarked
package pl.sortownia.classifier.intent;

import org.jspecify.annotations.NullMarked;
