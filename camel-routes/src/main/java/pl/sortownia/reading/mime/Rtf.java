package pl.sortownia.reading.mime;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Plain text of rich text (RTF). */
public final class Rtf {
  private Rtf() {}

  /** Text, or an empty string when the bytes are no RTF. */
  public static String text(byte[] bytes) {
    try {
      var converter = new StringTextConverter();
      converter.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
      return converter.getText();
    } catch (IOException | RuntimeException broken) {
      return "";
    }
  }
}
