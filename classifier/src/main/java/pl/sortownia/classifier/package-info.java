/**
 * Text in, understanding out.
 *
 * <p>In: the subject and the visible text of one letter. Out: an {@link
 * pl.sortownia.classifier.Understanding}: its language, the questions it asks, ranked topics and
 * intents with calibrated probabilities and the words behind them, personal data, flags. Never: a
 * database, a mail, a web page, Spring or Camel.
 */
@NullMarked
package pl.sortownia.classifier;

import org.jspecify.annotations.NullMarked;
