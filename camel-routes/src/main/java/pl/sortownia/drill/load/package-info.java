/**
 * An office full of letters, made quickly, and what its pages cost then. In: letters that went the
 * whole way. Out: many like them, and figures. Never: a database that somebody works on.
 */
@NullMarked
package pl.sortownia.drill.load;

import org.jspecify.annotations.NullMarked;
