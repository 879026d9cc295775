package pl.sortownia.letter;

/** Through which door a letter came, and with it the form of its raw bytes. */
public enum Door {
  /** IMAP mailbox; raw bytes are an RFC 5322 message. */
  MAILBOX,
  /** Our public form; raw bytes are the JSON of a {@link PortalQuestion}. */
  FORM,
  /** Handed over by the PUE/eZUS portal through the API; raw bytes as for {@link #FORM}. */
  API
}
