/**
 * What the intent model looks at, as OpenNLP feature generators.
 *
 * <p>In: words of one text, with subject and raw text as extra information. Out: features named
 * {@code block=value}, repeated as often as they occur; the model weighs each block on its own.
 * Never: parameters from outside, since OpenNLP stores only the names of these classes.
 */
@NullMarked
package pl.sortownia.classifier.features;

import org.jspecify.annotations.NullMarked;
