/**
 * What letters of the past tell editors.
 *
 * <p>In come letters, replies and a text that may be changed; out come what the change would do,
 * what people ask that has no article, what consultants keep changing, and why an article was not
 * suggested. It changes nothing.
 */
@NullMarked
package pl.sortownia.knowledge.insight;

import org.jspecify.annotations.NullMarked;
