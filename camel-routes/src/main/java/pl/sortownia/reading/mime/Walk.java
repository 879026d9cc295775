package pl.sortownia.reading.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.sortownia.reading.mime.Contents.Blob;
import pl.sortownia.reading.mime.Contents.Body;

/**
 * Goes through a message and sorts its parts into text and the rest, by the rules that mail
 * programs share (RFC 8621 §4.1.4 wrote them down).
 */
final class Walk {
  private final Budget budget;
  private final List<Blob> blobs = new ArrayList<>();
  private final List<Part> leaves = new ArrayList<>();

  Walk(Budget budget) {
    this.budget = budget;
  }

  Contents through(Part top) {
    var bodies = new ArrayList<Body>();
    visit(top, "mixed", 0, 0, bodies);
    return new Contents(top, bodies, blobs, leaves);
  }

  private void visit(Part part, String within, int index, int depth, List<Body> bodies) {
    if (!budget.takesPart()) {
      return;
    }
    if (part.is("multipart/") && budget.reaches(depth)) {
      multipart(part, depth, bodies);
      return;
    }
    leaves.add(part);
    if (part.is("text/") && isToBeRead(part, within, index)) {
      text(part, bodies);
    } else if (part.is("application/ms-tnef") || part.name().equalsIgnoreCase("winmail.dat")) {
      tnef(part, depth, bodies);
    } else if (part.is("application/pkcs7-mime") || part.is("application/x-pkcs7-mime")) {
      smime(part, depth, bodies);
    } else {
      blob(part);
    }
  }

  private void multipart(Part part, int depth, List<Body> bodies) {
    var subtype = part.type().value().substring("multipart/".length()).toLowerCase(Locale.ROOT);
    if (subtype.equals("encrypted")) {
      budget.flaw("encrypted");
    } else if (subtype.equals("signed")) {
      budget.flaw("signed");
    }
    var slices = Boundaries.cut(part.body(), part.type().get("boundary"), budget);
    if (slices.isEmpty() && part.body().length() > 0) {
      text(asText(part), bodies);
      leaves.add(part);
      return;
    }
    var inner = subtype.equals("alternative") ? new ArrayList<Body>() : bodies;
    var fallback = subtype.equals("digest") ? "message/rfc822" : "text/plain";
    for (var i = 0; i < slices.size(); i++) {
      var child = Part.of(HeaderBlock.of(slices.get(i), budget), fallback, budget);
      visit(child, subtype, i, depth + 1, inner);
    }
    if (subtype.equals("alternative")) {
      alternative(inner, bodies);
    }
  }

  private static Part asText(Part part) {
    return new Part(
        part.header(),
        part.body(),
        new Params("text/plain", part.type().params()),
        part.disposition());
  }

  /** The forms of one text: all plain ones together, all HTML ones together. */
  private static void alternative(List<Body> inner, List<Body> bodies) {
    var plain = new StringBuilder();
    var html = new StringBuilder();
    for (var body : inner) {
      plain.append(plain.isEmpty() || body.plain().isEmpty() ? "" : "\n\n").append(body.plain());
      html.append(body.html());
    }
    if (!inner.isEmpty()) {
      bodies.add(new Body(plain.toString(), html.toString()));
    }
  }

  private static boolean isToBeRead(Part part, String within, int index) {
    var type = part.type().value();
    if (type.matches(
        "text/(calendar|x?-?vcard|directory|rfc822-headers|csv|x-patch|x-amp-html|rtf)")) {
      return false;
    }
    return !part.isAttached()
        && (index == 0 || (!within.equals("related") && part.name().isEmpty()));
  }

  private void text(Part part, List<Body> bodies) {
    var text = part.text(budget);
    if (part.is("text/html")) {
      bodies.add(new Body("", text));
      return;
    }
    if (part.is("text/enriched") || part.is("text/richtext")) {
      text = text.replaceAll("(?i)</?[a-z-]{1,60}>", "").replace("<<", "<");
    } else if (part.type().get("format").equalsIgnoreCase("flowed")) {
      text = Flowed.joined(text, part.type().get("delsp").equalsIgnoreCase("yes"));
    }
    var found = Uuencoded.in(text);
    found.files().forEach(file -> blob(file(file.name(), file.bytes())));
    bodies.add(new Body(found.text(), ""));
  }

  private void tnef(Part part, int depth, List<Body> bodies) {
    var found = Tnef.open(part.bytes(budget), budget);
    if (found.isEmpty()) {
      blob(part);
      return;
    }
    var opened = found.get();
    if (!opened.text().isBlank() && bodies.stream().allMatch(Body::isBlank)) {
      bodies.add(new Body(opened.text(), ""));
    }
    if (budget.reaches(depth + 1)) {
      opened.files().forEach(file -> blob(file(file.name(), file.bytes())));
    }
  }

  private void smime(Part part, int depth, List<Body> bodies) {
    var bytes = part.bytes(budget);
    var content = OpaqueSigned.content(bytes);
    if (content.isPresent() && budget.reaches(depth + 1)) {
      budget.flaw("signed");
      var inner = Part.of(HeaderBlock.of(content.get(), budget), "text/plain", budget);
      visit(inner, "signed", 0, depth + 1, bodies);
      return;
    }
    budget.flaw("encrypted");
    blob(part);
  }

  private static Part file(String name, byte[] bytes) {
    var header = new Header();
    var params = new java.util.TreeMap<String, String>();
    params.put("filename", name);
    return new Part(
        header,
        Slice.of(bytes),
        new Params("application/octet-stream", new java.util.TreeMap<>()),
        new Params("attachment", params));
  }

  private void blob(Part part) {
    var inline =
        !part.isAttached()
            && (part.header().has("content-id") || part.disposition().value().equals("inline"));
    var name = part.name();
    if (name.isEmpty()) {
      name = Names.made(part, blobs.size() + 1, budget);
    }
    blobs.add(new Blob(part, name, inline));
  }
}
