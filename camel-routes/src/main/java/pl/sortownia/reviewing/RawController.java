package pl.sortownia.reviewing;

import java.security.Principal;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sortownia.letter.Arrival;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Diary;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Letters;

/** The letter as it came, to keep or to look into; never shown by the browser. */
@Controller
class RawController {
  private final Arrivals arrivals;
  private final Letters letters;
  private final Diary diary;

  RawController(Arrivals arrivals, Letters letters, Diary diary) {
    this.arrivals = arrivals;
    this.letters = letters;
    this.diary = diary;
  }

  /**
   * @param id of the letter, not of its case
   */
  @GetMapping("/letters/{id}/raw")
  ResponseEntity<byte[]> raw(@PathVariable long id, Principal who) {
    if (!letters.has(id)) {
      throw new Missing("Nie ma listu o tym numerze.");
    }
    Arrival arrival = arrivals.one(id);
    // it holds all personal data of the letter, so it leaves a trace as showing them does
    diary.note(id, who.getName(), "raw", "pobrano list źródłowy");
    String end = arrival.door() == Door.MAILBOX ? "eml" : "json";
    var file = ContentDisposition.attachment().filename("list-%d.%s".formatted(id, end)).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString().toLowerCase(Locale.ROOT))
        .contentType(MediaType.TEXT_PLAIN)
        .body(arrival.raw());
  }
}
