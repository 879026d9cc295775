package pl.sortownia.routes;

/** The connection to the mailbox broke: nothing is wrong with the mail, it stays where it is. */
final class MailboxAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailboxAway(String why) {
    super(why);
  }
}
