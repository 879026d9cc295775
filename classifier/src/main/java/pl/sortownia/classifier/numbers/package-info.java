/**
 * Numbers that prove themselves.
 *
 * <p>In: digits without separators. Out: whether the check digit and the date inside are right.
 * Never: a text; finding them is not done here.
 */
@NullMarked
package pl.sortownia.classifier.numbers;

import org.jspecify.annotations.NullMarked;
