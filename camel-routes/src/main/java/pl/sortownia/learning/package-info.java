/**
 * Stage 7. In: letters that are finished, and what people corrected or confirmed in them. Out:
 * lessons without personal data, once a person accepted them. Never: a lesson that nobody read, nor
 * a model trained behind anybody's back.
 */
@NullMarked
package pl.sortownia.learning;

import org.jspecify.annotations.NullMarked;
