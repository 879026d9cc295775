/**
 * Words looked for in letters: each node keeps a Lucene index of its own, fed by the store. In: a
 * letter that a case took in. Out: ids of cases, newest first, and where the words stand. Never:
 * personal data that the finder knows; letters are covered before they are indexed.
 */
@NullMarked
package pl.sortownia.letter.search;

import org.jspecify.annotations.NullMarked;
