package pl.sortownia.reading.mime;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.sortownia.letter.Address;

/** Address headers as people and programs really write them. */
public final class Addresses {
  private static final Pattern LOOSE =
      Pattern.compile("[^\\s<>\",;:()\\[\\]@]{1,100}@[^\\s<>\",;()]{1,100}");
  private static final Pattern AROUND_NAME = Pattern.compile("[<>\",;:]+");
  private static final int MOST = 100;

  private Addresses() {}

  /** All mailboxes of a raw header value. */
  public static List<Address> of(String raw, Budget budget) {
    if (raw.isBlank()) {
      return List.of();
    }
    try {
      var addresses = new ArrayList<Address>();
      for (var one : InternetAddress.parseHeader(raw, false)) {
        if (addresses.size() < MOST && !one.isGroup() && isAddress(one.getAddress())) {
          addresses.add(address(one.getAddress(), nameIn(one), budget));
        }
      }
      if (!addresses.isEmpty()) {
        return addresses;
      }
    } catch (AddressException | RuntimeException broken) {
      // what follows takes whatever looks like an address
    }
    return loose(raw, budget);
  }

  private static String nameIn(InternetAddress one) {
    var name = one.toString();
    var angle = name.lastIndexOf('<');
    if (angle > 0) {
      return unquoted(name.substring(0, angle).strip());
    }
    var paren = name.indexOf('(');
    return paren >= 0 ? name.substring(paren + 1).replaceAll("\\)\\s*$", "") : "";
  }

  private static boolean isAddress(@org.jspecify.annotations.Nullable String address) {
    return address != null && address.indexOf('@') > 0 && !address.contains(" ");
  }

  private static List<Address> loose(String raw, Budget budget) {
    if (raw.length() > 0) {
      budget.flaw("address-invalid");
    }
    var text = EncodedWords.decode(raw, budget);
    var found = new ArrayList<Address>();
    var shortened = text.length() > 5000 ? text.substring(0, 5000) : text;
    var at = LOOSE.matcher(shortened);
    var end = 0;
    while (at.find() && found.size() < MOST) {
      var name = shortened.substring(Math.max(end, at.start() - 200), at.start());
      found.add(
          new Address(unquoted(AROUND_NAME.matcher(name).replaceAll(" ").strip()), at.group()));
      end = at.end();
    }
    if (found.isEmpty()) {
      var name = text.replaceAll("[<>\"]", " ").strip();
      return name.isEmpty() ? List.of() : List.of(new Address(name, ""));
    }
    return found;
  }

  private static Address address(String address, String rawName, Budget budget) {
    var name = unquoted(EncodedWords.decode(rawName, budget).strip());
    return new Address(name, EncodedWords.decode(address, budget).replaceAll("^<|>$", ""));
  }

  private static String unquoted(String name) {
    var text = name;
    if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
      text = text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    return text.length() > 1 && text.startsWith("'") && text.endsWith("'")
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
