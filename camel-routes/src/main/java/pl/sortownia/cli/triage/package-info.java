/**
 * Reading and understanding mail from files, without the office.
 *
 * <p>In: mail files, folders, mbox files. Out: one JSON line a mail. Never: a database, a mail
 * sent.
 */
@NullMarked
package pl.sortownia.cli.triage;

import org.jspecify.annotations.NullMarked;
