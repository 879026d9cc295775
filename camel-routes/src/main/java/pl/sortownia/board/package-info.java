/**
 * The supervisors' board. In: what happened. Out: figures that anyone can count again. Never: a
 * figure that nobody measured, nor a name of a citizen.
 */
@NullMarked
package pl.sortownia.board;

import org.jspecify.annotations.NullMarked;
