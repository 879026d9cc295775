/** The whole system from outside: a citizen, a consultant, a mail server; never a bean. */
package pl.sortownia.acceptance;
