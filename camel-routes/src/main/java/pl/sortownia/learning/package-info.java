/** Stage 7. In: what people corrected. Out: lessons, masked. Never: personal data. */
@NullMarked
package pl.sortownia.learning;

import org.jspecify.annotations.NullMarked;
