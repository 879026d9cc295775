/**
 * Content as editors write it: texts with heads, amounts, templates, and what is wrong with them.
 *
 * <p>In come {@link pl.sortownia.knowledge.content.Source}s, from a folder or the database alike;
 * out come typed records and {@link pl.sortownia.knowledge.content.Finding}s with file, line and
 * cure. Nothing here knows a database, a folder or a letter's way.
 */
@NullMarked
package pl.sortownia.knowledge.content;

import org.jspecify.annotations.NullMarked;
