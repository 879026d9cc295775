/**
 * Stage 6. In: an approved reply. Out: one mail, built the same each time, and what became of it.
 * Never: a decision whether to answer.
 */
@NullMarked
package pl.sortownia.answering;

import org.jspecify.annotations.NullMarked;
