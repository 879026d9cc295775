package pl.sortownia.answering;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.drafting.Drafting;
import pl.sortownia.knowledge.drafting.Rendering;
import pl.sortownia.knowledge.drafting.ReplyWriting;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.AutomaticMails;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.Leases;
import pl.sortownia.letter.OfficeSettings;
import pl.sortownia.letter.Store;
import pl.sortownia.reading.LetterReader;
import pl.sortownia.reading.ReadingSettings;

/** A whole office but for its people: takes mails in, and sends by itself what it would. */
final class AnOffice {
  private static final Library LIBRARY = Shelf.shipped();
  final Store store;
  final List<byte[]> sent = new ArrayList<>();
  private final LetterReader reader = new LetterReader(ReadingSettings.defaults());
  private final Receipts receipts;
  private int count;

  AnOffice(Store.Database database, String address, ReceiptSettings settings) {
    store = new Store(database);
    var office = new OfficeSettings(address, "COT");
    var answering =
        new AnsweringSettings(
            true,
            "192.0.2.1",
            25,
            AnsweringSettings.Tls.NONE,
            "",
            "",
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofDays(1));
    var mails = new AutomaticMails(store.jdbc);
    receipts =
        new Receipts(
            store.transaction,
            new Leases(store.jdbc, store.clock),
            mails,
            store.cases,
            store.letters,
            store.diary,
            new Caution(mails, settings, office),
            new Drafting(LIBRARY, new KnowledgeSettings(Path.of("."))),
            new ReplyWriting(new Rendering(), office),
            new Envelope(),
            new Mouth(answering),
            settings,
            answering,
            store.clock);
  }

  static ReceiptSettings on() {
    return new ReceiptSettings(true, 1, 200, Duration.ofHours(2));
  }

  /** The mail goes the whole way; whatever the office says by itself is in {@code sent}. */
  void takes(byte[] mail) {
    count++;
    var in = new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "p" + count, "t" + count, mail);
    long id = store.arrivals.take(in).id();
    store.letters.read(id, reader.readMail(mail));
    store.letters.understood(id, ALetter.understood("em-waloryzacja", 0.9));
    store.transaction.executeWithoutResult(status -> store.admission.admit(id));
    while (receipts.next()) {
      // until nothing is left to decide
    }
  }

  void takes(String from, String to, String text) {
    String mail =
        "From: <%s>\r\nTo: <%s>\r\nSubject: pytanie %d\r\nMessage-ID: <%d@%s>\r\n\r\n%s\r\n";
    takes(
        mail.formatted(from, to, count, count, from.replace('@', '.'), text)
            .getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps what would be sent. */
  private final class Mouth extends MailServer {
    Mouth(AnsweringSettings settings) {
      super(settings);
    }

    @Override
    public void take(MimeMessage mail) throws MessagingException {
      var bytes = new ByteArrayOutputStream();
      try {
        mail.writeTo(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sent.add(bytes.toByteArray());
    }
  }
}
