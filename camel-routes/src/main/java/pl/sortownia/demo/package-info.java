/** An office to try: an embedded mail server with a mailbox of sample letters, and accounts. */
@NullMarked
package pl.sortownia.demo;

import org.jspecify.annotations.NullMarked;
