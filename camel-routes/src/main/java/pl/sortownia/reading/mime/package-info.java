/**
 * Bytes of a mail into its parts.
 *
 * <p>In: the raw bytes of a message. Out: its header, decoded, and its parts with their decoded
 * bytes, within {@link pl.sortownia.reading.mime.Caps}. Broken mail gives flaws. Never: an
 * exception, a judgement about what the mail means.
 */
@NullMarked
package pl.sortownia.reading.mime;

import org.jspecify.annotations.NullMarked;
