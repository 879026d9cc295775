package pl.sortownia.reading.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import pl.sortownia.reading.mime.Budget;

/** Text of a DOCX or ODT: the words of one XML file in a zip. */
final class ZippedXml {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h", "br", "line-break", "tr", "table-row");
  private static final Set<String> WORDS = Set.of("t", "p", "h", "span", "a", "s", "list-item");
  private static final long MOST = 20_000_000;

  private ZippedXml() {}

  static String text(byte[] bytes, String name, Budget budget) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry();
          entry != null && budget.hasTime();
          entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return words(new Inflated(zip, MOST), budget);
        }
        if (!Inflated.within(zip, MOST)) {
          return "";
        }
      }
    }
    return "";
  }

  private static String words(InputStream xml, Budget budget) {
    var factory = XMLInputFactory.newFactory();
    // XXE: nothing is fetched, nothing is expanded
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var out = new StringBuilder();
    try {
      var reader = factory.createXMLStreamReader(xml);
      var within = "";
      while (reader.hasNext()
          && out.length() < budget.caps().attachmentChars()
          && budget.hasTime()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            within = reader.getLocalName();
            out.append(within.equals("tab") ? " " : "");
          }
          case XMLStreamConstants.END_ELEMENT -> {
            out.append(PARAGRAPHS.contains(reader.getLocalName()) ? "\n" : "");
            within = "span";
          }
          case XMLStreamConstants.CHARACTERS ->
              out.append(WORDS.contains(within) ? reader.getText() : "");
          default -> {}
        }
      }
    } catch (XMLStreamException broken) {
      // the words so far
    }
    return out.toString();
  }
}
