/**
 * Drills: the office as a separate process, hurt on purpose, and counted afterwards. In: how often
 * and how hard. Out: counts. Never: a mailbox that is not its own.
 */
@NullMarked
package pl.sortownia.drill;

import org.jspecify.annotations.NullMarked;
