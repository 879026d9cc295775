package pl.sortownia.arriving;

/**
 * Where a mail lies on an IMAP server (RFC 3501, 2.3.1.1): taken together it never changes its
 * meaning.
 *
 * @param folder full name of the folder
 * @param uidValidity changes when the server numbers the folder anew
 * @param uid number of the mail in the folder
 */
public record MailboxPosition(String folder, long uidValidity, long uid) {

  /** As the store keeps it: {@code INBOX;1700000000;42}. */
  @Override
  public String toString() {
    return folder + ';' + uidValidity + ';' + uid;
  }
}
