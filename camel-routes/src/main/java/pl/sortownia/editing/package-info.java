/**
 * The editors' room. In: a text that an editor typed. Out: a version that two people have read, in
 * force. Never: a letter, nor a change that nobody else looked at.
 */
@NullMarked
package pl.sortownia.editing;

import org.jspecify.annotations.NullMarked;
