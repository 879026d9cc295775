package pl.sortownia.reading.attachment;

import java.util.ArrayList;
import java.util.List;
import pl.sortownia.letter.Attachment;
import pl.sortownia.reading.mime.Budget;
import pl.sortownia.reading.mime.Contents.Blob;

/** Describes a part: what it is by its content, and what a person should know of it. */
public final class AttachmentReader {
  private AttachmentReader() {}

  public static Attachment describe(Blob blob, Budget budget) {
    var bytes = blob.part().bytes(budget);
    var type = TypeByContent.of(bytes, blob.name(), blob.part().type().value());
    var notes = new ArrayList<String>();
    if (blob.inline()) {
      notes.add("inline");
    }
    notes.addAll(Warnings.of(type, blob.name(), bytes));
    var text = "";
    if (bytes.length > budget.caps().attachmentBytes()) {
      notes.add("too-big");
    } else if (budget.hasTime() && !notes.contains("archive")) {
      text = DocumentText.of(type, bytes, blob.part(), budget);
    } else if (!budget.hasTime()) {
      notes.add("left-out");
    }
    if (type.equals("application/pdf") && text.isBlank() && !notes.contains("too-big")) {
      notes.add("scan");
    }
    return new Attachment(blob.name(), type, bytes.length, text, List.copyOf(notes));
  }
}
