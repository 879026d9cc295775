package pl.sortownia.reading.attachment;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.text.PDFTextStripper;
import pl.sortownia.reading.mime.Budget;

/** Text of the first pages of a PDF. */
final class PdfText {
  private static final int MOST_PAGES = 30;

  private PdfText() {}

  static String of(byte[] bytes, Budget budget) throws IOException {
    try (var document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMixed(50_000_000).streamCache)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        return "";
      }
      var text = new StringBuilder();
      var stripper = new PDFTextStripper();
      var pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
      for (var page = 1;
          page <= pages && budget.hasTime() && text.length() < budget.caps().attachmentChars();
          page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(stripper.getText(document));
      }
      return text.toString();
    }
  }
}
