/**
 * Stage 5, the consultants' desk. In: a prepared letter. Out: what a person decided. Never: a reply
 * that nobody looked at.
 */
@NullMarked
package pl.sortownia.reviewing;

import org.jspecify.annotations.NullMarked;
