package pl.sortownia.letter;

import java.util.List;
import java.util.Optional;
import pl.sortownia.classifier.Ranked;
import pl.sortownia.classifier.Understanding;

/** Builds letters for tests. */
public final class ALetter {
  private String messageId = "<a@example.pl>";
  private String inReplyTo = "";
  private String token = "";
  private String from = "maria@example.pl";
  private String text = "Kiedy waloryzacja?";
  private String replyTo = "";
  private String subject = "pytanie";
  private String authentication = "";
  private Kind kind = Kind.QUESTION;
  private Optional<Letter.Returned> returned = Optional.empty();

  public static ALetter that() {
    return new ALetter();
  }

  public ALetter hasId(String id) {
    messageId = id;
    return this;
  }

  public ALetter answers(String id) {
    inReplyTo = id;
    return this;
  }

  public ALetter carries(String threadToken) {
    token = threadToken;
    return this;
  }

  public ALetter isFrom(String address) {
    from = address;
    return this;
  }

  public ALetter wantsAnswersAt(String address) {
    replyTo = address;
    return this;
  }

  public ALetter isJudgedBySomeServer(String verdict) {
    authentication = verdict;
    return this;
  }

  public ALetter isAbout(String what) {
    subject = what;
    return this;
  }

  public ALetter says(String words) {
    text = words;
    return this;
  }

  public ALetter isA(Kind what) {
    kind = what;
    return this;
  }

  public ALetter returns(String ourMessageId) {
    kind = Kind.BOUNCE;
    returned = Optional.of(new Letter.Returned(from, ourMessageId, "5.1.1", false, "no such user"));
    return this;
  }

  public ALetter warnsOf(String ourMessageId) {
    kind = Kind.BOUNCE;
    returned = Optional.of(new Letter.Returned(from, ourMessageId, "4.2.0", true, "still trying"));
    return this;
  }

  public Letter read() {
    var address = new Address("Maria W.", from);
    var head =
        new Letter.Head(
            messageId,
            inReplyTo.isEmpty() ? List.of() : List.of(inReplyTo),
            List.of(),
            token.isEmpty() ? List.of() : List.of(token),
            subject,
            address,
            replyTo.isEmpty() ? address : new Address("", replyTo),
            List.of(),
            Optional.empty());
    return new Letter(
        head,
        kind,
        "test",
        text,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(authentication).filter(it -> !it.isEmpty()),
        returned);
  }

  public static Understanding understood(String intent, double p) {
    return new Understanding(
        "pl",
        List.of(new Ranked("emerytury-renty", p)),
        List.of(new Ranked(intent, p)),
        0.01,
        List.of(),
        List.of(),
        List.of(),
        intent.equals("inne-podziekowanie")
            ? Understanding.Decision.NO_REPLY
            : Understanding.Decision.SUGGEST,
        "test");
  }
}
