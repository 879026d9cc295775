/**
 * Search in knowledge articles.
 *
 * <p>In: articles as {@link pl.sortownia.classifier.search.Passage}s, and a question as it was
 * typed. Out: ranked articles with the passage and the words that matched. Never: a file or a
 * database; the index lives in memory and is rebuilt when knowledge changes.
 */
@NullMarked
package pl.sortownia.classifier.search;

import org.jspecify.annotations.NullMarked;
