package pl.sortownia.acceptance;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import pl.sortownia.demo.TownPostOffice;

/** Writes to the office and reads what comes back: SMTP and IMAP only. */
final class Citizen {
  private final Town town;
  private final String address;
  private final String name;

  private Citizen(Town town, String address) {
    this.town = town;
    this.address = address;
    this.name = "Obywatel " + address.substring(9, 17);
    town.post().mailbox(address);
  }

  static Citizen of(Town town) {
    return new Citizen(town, "obywatel-" + UUID.randomUUID() + "@example.pl");
  }

  /** A name that no other citizen has. */
  String name() {
    return name;
  }

  String address() {
    return address;
  }

  /** Sends a letter from sample-mail, under this citizen's own address. */
  Citizen sends(String sample) {
    try {
      byte[] raw = Files.readAllBytes(Path.of("sample-mail", sample));
      var mail = new MimeMessage(session(), new ByteArrayInputStream(raw));
      mail.setFrom(new InternetAddress(address, name, "UTF-8"));
      mail.removeHeader("Reply-To");
      mail.setHeader("Message-ID", "<" + UUID.randomUUID() + "@example.pl>");
      send(mail);
    } catch (IOException | MessagingException e) {
      throw new AssertionError(sample + " cannot be sent", e);
    }
    return this;
  }

  /** Writes a plain letter; returns its Message-ID. */
  String writes(String subject, String text) {
    return writes(subject, text, Town.COT, Optional.empty());
  }

  /** Answers one of the office's letters, as mail programs do. */
  String answers(MimeMessage letter, String text) {
    try {
      String to = ((InternetAddress) letter.getReplyTo()[0]).getAddress();
      return writes(letter.getSubject(), text, to, Optional.of(letter.getMessageID()));
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  String writes(String subject, String text, String to, Optional<String> inReplyTo) {
    try {
      String id = "<" + UUID.randomUUID() + "@example.pl>";
      var mail = new MimeMessage(session());
      mail.setFrom(new InternetAddress(address, name, "UTF-8"));
      mail.setRecipients(Message.RecipientType.TO, to);
      mail.setSubject(subject, "UTF-8");
      mail.setText(text, "UTF-8");
      mail.saveChanges();
      mail.setHeader("Message-ID", id);
      if (inReplyTo.isPresent()) {
        mail.setHeader("In-Reply-To", inReplyTo.get());
        mail.setHeader("References", inReplyTo.get());
      }
      send(mail);
      return id;
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  /** Sends bytes as they are. */
  void sendsRaw(byte[] raw) {
    town.post().deliver(Town.COT, raw);
  }

  private void send(MimeMessage mail) throws MessagingException {
    try (Transport transport = session().getTransport("smtp")) {
      transport.connect("127.0.0.1", town.post().smtpPort(), null, null);
      transport.sendMessage(mail, InternetAddress.parse(recipient(mail)));
    }
  }

  private static String recipient(MimeMessage mail) throws MessagingException {
    Object[] to = mail.getRecipients(Message.RecipientType.TO);
    return to != null && to.length == 1 && to[0].toString().contains("+")
        ? to[0].toString()
        : Town.COT;
  }

  /** Waits for the first reply and checks that it is the only one. */
  MimeMessage receivesOneReply() {
    return receives(1).getFirst();
  }

  /** Waits until so many mails are there. */
  List<MimeMessage> receives(int count) {
    return Eventually.get(
        count + " mails for " + address,
        () -> Optional.of(mailbox()).filter(it -> it.size() >= count));
  }

  /** All that lies in the mailbox now. */
  List<MimeMessage> mailbox() {
    try (Store store = session().getStore("imap")) {
      store.connect("127.0.0.1", town.post().imapPort(), address, TownPostOffice.PASSWORD);
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      var mails = new ArrayList<MimeMessage>();
      for (Message mail : inbox.getMessages()) {
        mails.add(new MimeMessage((MimeMessage) mail));
      }
      return mails;
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static Session session() {
    var properties = new Properties();
    properties.put("mail.smtp.allow8bitmime", "true");
    return Session.getInstance(properties);
  }

  /** The text/plain part of a reply. */
  static String text(MimeMessage reply) {
    try {
      var parts = (jakarta.mail.Multipart) reply.getContent();
      return new String(
          parts.getBodyPart(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
