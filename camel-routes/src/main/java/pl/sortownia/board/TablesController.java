package pl.sortownia.board;

import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sortownia.letter.Times;

/** The charts as files for a spreadsheet. */
@Controller
class TablesController {
  private final Tables tables;
  private final Clock clock;

  TablesController(Tables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  @GetMapping("/tablica/{name}.csv")
  ResponseEntity<String> table(
      @PathVariable String name, @RequestParam(defaultValue = "28") int days) {
    return tables
        .csv(name, Period.of(days, Times.day(clock.instant())))
        .map(it -> csv(name + ".csv", it))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<String> csv(String name, String lines) {
    var file = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .contentType(MediaType.parseMediaType("text/csv; charset=utf-8"))
        // spreadsheets take a file for UTF-8 only when it begins with this mark
        .body("\ufeff" + lines);
  }
}
