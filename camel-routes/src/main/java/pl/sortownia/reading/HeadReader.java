package pl.sortownia.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Letter.Head;
import pl.sortownia.reading.mime.Addresses;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.mime.Dates;
import pl.sortownia.reading.mime.EncodedWords;
import pl.sortownia.reading.mime.Header;

/** The header of a mail into the head of a letter. */
final class HeadReader {
  private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,900}>");
  // our Message-IDs are <srt.TOKEN.N@domain>, our Reply-To is local+TOKEN@domain
  private static final Pattern TOKEN_IN_HEADER =
      Pattern.compile("(?:srt\\.|\\+)([a-z2-7]{26,60})(?=[.@])", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOKEN_IN_TEXT =
      Pattern.compile("\\[#([a-z2-7]{26,60})\\]", Pattern.CASE_INSENSITIVE);
  private static final List<String> TOKEN_FIELDS =
      List.of(
          "to", "cc", "delivered-to", "x-original-to", "envelope-to", "in-reply-to", "references");
  private static final int MOST_REFERENCES = 200;
  private final Header header;
  private final Budget budget;

  HeadReader(Header header, Budget budget) {
    this.header = header;
    this.budget = budget;
  }

  Head read(String fullText) {
    var from = firstOf("from");
    if (from.isEmpty() && firstOf("sender") instanceof Address sender && !sender.isEmpty()) {
      from = from.name().isEmpty() ? sender : new Address(from.name(), sender.address());
    }
    var replyTo = firstOf("reply-to");
    var to = new ArrayList<Address>();
    header.all("to").forEach(raw -> to.addAll(Addresses.of(raw, budget)));
    header.all("cc").forEach(raw -> to.addAll(Addresses.of(raw, budget)));
    return new Head(
        ids("message-id").stream().findFirst().orElse(header.first("message-id")),
        ids("in-reply-to"),
        ids("references"),
        tokens(fullText),
        subject(),
        from,
        replyTo.isEmpty() ? from : replyTo,
        to,
        Dates.of(header.first("date"), budget));
  }

  private String subject() {
    return EncodedWords.decode(header.first("subject"), budget);
  }

  private Address firstOf(String field) {
    for (var raw : header.all(field)) {
      var found = Addresses.of(raw, budget);
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return Address.NONE;
  }

  private List<String> ids(String field) {
    var ids = new LinkedHashSet<String>();
    for (var raw : header.all(field)) {
      var id = MESSAGE_ID.matcher(raw);
      while (id.find() && ids.size() < MOST_REFERENCES) {
        ids.add(id.group());
      }
    }
    return List.copyOf(ids);
  }

  private List<String> tokens(String fullText) {
    var tokens = new LinkedHashSet<String>();
    for (var field : TOKEN_FIELDS) {
      header.all(field).forEach(raw -> collect(TOKEN_IN_HEADER, raw, tokens));
    }
    // only when no program kept a token: a person may have copied the quoted text into a new mail
    if (tokens.isEmpty()) {
      collect(TOKEN_IN_TEXT, fullText, tokens);
      collect(TOKEN_IN_TEXT, header.first("subject"), tokens);
    }
    return List.copyOf(tokens);
  }

  private static void collect(Pattern pattern, String text, LinkedHashSet<String> tokens) {
    var token = pattern.matcher(text);
    while (token.find() && tokens.size() < 20) {
      tokens.add(token.group(1).toLowerCase(Locale.ROOT));
    }
  }
}
