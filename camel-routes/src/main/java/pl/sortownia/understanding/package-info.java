/**
 * Stage 3. In: a letter that was read. Out: its {@link pl.sortownia.classifier.Understanding}.
 * Never: articles, drafts, people.
 */
@NullMarked
package pl.sortownia.understanding;

import org.jspecify.annotations.NullMarked;
