package pl.sortownia.routes;

/** The server is there, and cannot hand this one mail out. */
final class UnreadableMail extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableMail(String why) {
    super(why);
  }
}
