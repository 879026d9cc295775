/**
 * Who works here: accounts, roles and who may come in. In: a login. Out: an {@link
 * pl.sortownia.staff.Role}. Never: letters.
 */
@NullMarked
package pl.sortownia.staff;

import org.jspecify.annotations.NullMarked;
