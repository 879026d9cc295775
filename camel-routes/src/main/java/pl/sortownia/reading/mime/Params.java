package pl.sortownia.reading.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A header value with parameters, such as Content-Type (RFC 2045 §5.1), with names in pieces and in
 * foreign charsets (RFC 2231) and the encoded words that should not be there.
 *
 * @param value what stands before the first parameter, in lower case
 * @param params names in lower case, values decoded
 */
public record Params(String value, Map<String, String> params) {
  private static final Pattern PIECE = Pattern.compile("([^*]+)(?:\\*(\\d{1,3}))?(\\*?)");

  static Params parse(String raw, Budget budget) {
    var pieces = split(raw);
    var value = pieces.isEmpty() ? "" : pieces.getFirst().strip().toLowerCase(Locale.ROOT);
    var params = new TreeMap<String, String>();
    var inPieces = new TreeMap<String, TreeMap<Integer, String>>();
    for (var piece : pieces.subList(Math.min(1, pieces.size()), pieces.size())) {
      var equals = piece.indexOf('=');
      if (equals > 0) {
        put(
            piece.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            piece.substring(equals + 1).strip(),
            params,
            inPieces,
            budget);
      }
    }
    inPieces.forEach((name, parts) -> params.put(name, Rfc2231.joined(parts, budget)));
    return new Params(value.replaceAll("[\\s\"']", ""), params);
  }

  public String get(String name) {
    return params.getOrDefault(name, "");
  }

  private static void put(
      String name,
      String raw,
      Map<String, String> params,
      Map<String, TreeMap<Integer, String>> inPieces,
      Budget budget) {
    var piece = PIECE.matcher(name);
    if (!name.contains("*") || !piece.matches()) {
      params.putIfAbsent(name, EncodedWords.decode(unquoted(raw), budget));
      return;
    }
    var number = piece.group(2) == null ? 0 : Integer.parseInt(piece.group(2));
    var mark = piece.group(3).isEmpty() ? " " : "*";
    inPieces
        .computeIfAbsent(piece.group(1), n -> new TreeMap<>())
        .putIfAbsent(number, mark + unquoted(raw));
  }

  /** Cuts at semicolons outside quotes; an open quote ends where the header ends. */
  private static List<String> split(String raw) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    var quoted = false;
    for (var i = 0; i < raw.length(); i++) {
      var c = raw.charAt(i);
      if (c == '\\' && quoted && i + 1 < raw.length()) {
        piece.append(c).append(raw.charAt(++i));
      } else if (c == ';' && !quoted) {
        pieces.add(piece.toString());
        piece.setLength(0);
      } else {
        quoted ^= c == '"';
        piece.append(c);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static String unquoted(String raw) {
    if (!raw.startsWith("\"")) {
      var comment = raw.indexOf('(');
      return comment < 0 ? raw : raw.substring(0, comment).strip();
    }
    var out = new StringBuilder();
    for (var i = 1; i < raw.length() && raw.charAt(i) != '"'; i++) {
      // C:\folder\file.doc: a backslash that escapes nothing is one
      var escapes =
          raw.charAt(i) == '\\' && i + 1 < raw.length() && "\"\\".indexOf(raw.charAt(i + 1)) >= 0;
      out.append(raw.charAt(escapes ? ++i : i));
    }
    return out.toString();
  }
}
