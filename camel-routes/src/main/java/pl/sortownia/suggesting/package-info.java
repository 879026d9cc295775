/**
 * Stage 4. In: an understood letter. Out: ranked articles for each question and a draft assembled
 * of approved texts. Never: a sentence that nobody approved.
 */
@NullMarked
package pl.sortownia.suggesting;

import org.jspecify.annotations.NullMarked;
