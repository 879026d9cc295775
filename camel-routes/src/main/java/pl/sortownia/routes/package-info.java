/**
 * The order of things: the only package that knows Camel. Routes hold order, timing and retry;
 * beans hold meaning. Read {@code WayOfALetter} first.
 */
@NullMarked
package pl.sortownia.routes;

import org.jspecify.annotations.NullMarked;
