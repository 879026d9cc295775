/**
 * Parts that are not the letter's text.
 *
 * <p>In: a part with its bytes. Out: its name, its type by content, its size, text of documents.
 * Never: anything run, unpacked or fetched.
 */
@NullMarked
package pl.sortownia.reading.attachment;

import org.jspecify.annotations.NullMarked;
