/**
 * The editors' deeds: save, have reviewed, publish, withdraw, go back, compare.
 *
 * <p>In come texts and names of people; out come versions and findings. Nothing faulty gets through
 * to the citizens: what the check refuses cannot be reviewed or published.
 */
@NullMarked
package pl.sortownia.knowledge.editing;

import org.jspecify.annotations.NullMarked;
