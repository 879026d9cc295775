/**
 * What we know: articles, templates, dated amounts.
 *
 * <p>In comes content as editors publish it; out come the {@link pl.sortownia.knowledge.Library}
 * and, in the packages below, drafts, checks and versions. Knows {@code classifier} and {@code
 * letter}; must never know a stage, a route or a page.
 */
@NullMarked
package pl.sortownia.knowledge;

import org.jspecify.annotations.NullMarked;
