/**
 * Versions of the content: in the database, in folders, and the way between the two.
 *
 * <p>In come texts of editors and files; out come published texts, histories and differences. Takes
 * no text apart: what it means is the business of {@code knowledge.content}.
 */
@NullMarked
package pl.sortownia.knowledge.versions;

import org.jspecify.annotations.NullMarked;
