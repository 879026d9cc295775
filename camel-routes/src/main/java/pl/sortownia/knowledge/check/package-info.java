/**
 * What is wrong with the content, with file, line and cure.
 *
 * <p>In comes everything that is or would be published; out come findings. The same check runs when
 * an editor saves and on the command line. It changes nothing.
 */
@NullMarked
package pl.sortownia.knowledge.check;

import org.jspecify.annotations.NullMarked;
