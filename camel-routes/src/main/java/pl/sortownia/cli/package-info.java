/** The command line, {@code bin/sortownia}. */
@NullMarked
package pl.sortownia.cli;

import org.jspecify.annotations.NullMarked;
