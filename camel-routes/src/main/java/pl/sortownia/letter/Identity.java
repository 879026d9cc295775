package pl.sortownia.letter;

/** How well we know who asks; decides what may be answered (the channel rule). */
public enum Identity {
  /** E-mail: anybody can write any sender. */
  NONE,
  /** Public form: an address was typed, nothing more. */
  FORM,
  /** Passed on by the portal, which had logged the person in. */
  LOGGED_IN
}
