/**
 * From margins and evidence to probabilities one can rely on.
 *
 * <p>In: what the model, the search and the symbols say about each label. Out: calibrated
 * probabilities. Never: a weight typed by hand; all are fitted on held-out lessons.
 */
@NullMarked
package pl.sortownia.classifier.fusion;

import org.jspecify.annotations.NullMarked;
