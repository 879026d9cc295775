/**
 * Text as the rest of the classifier sees it.
 *
 * <p>In: what people typed. Out: tokens with offsets, folded words, lemmas, form symbols. Never: a
 * judgement about meaning.
 */
@NullMarked
package pl.sortownia.classifier.text;

import org.jspecify.annotations.NullMarked;
