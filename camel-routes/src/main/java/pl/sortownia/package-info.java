/** The office, put together. Each package below is one feature; {@code routes} holds the order. */
@NullMarked
package pl.sortownia;

import org.jspecify.annotations.NullMarked;
