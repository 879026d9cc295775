/**
 * Which language a letter is in.
 *
 * <p>In: visible text. Out: {@code pl}, {@code uk}, {@code ru}, {@code en}, {@code de} or {@code
 * und}. Never: lightly anything but Polish.
 */
@NullMarked
package pl.sortownia.classifier.language;

import org.jspecify.annotations.NullMarked;
