package pl.sortownia.drill.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.sortownia.letter.CaseNumber;
import pl.sortownia.letter.Times;
import pl.sortownia.letter.WorkingDays;

/** What is different about one copy. */
record Copy(long id, long reply, Instant opened, Instant done, boolean waits, Random random) {
  private static final List<String> STAFF = List.of("anna", "marek", "ewa", "kinga", "anna");

  Map<String, Object> arrival(Map<String, Object> row) {
    row.put("id", id);
    row.put("twin", "load-copy-" + id);
    row.put("ticket", word());
    return row;
  }

  Map<String, Object> letterCase(Map<String, Object> row) {
    LocalDate day = Times.day(opened);
    row.put("id", id);
    row.put("number", CaseNumber.of(id, opened));
    row.put("token", word());
    row.put("name", Prototypes.name(id));
    row.put("address", address());
    row.put("opened_on", day);
    row.put("due_on", WorkingDays.after(day, 3));
    row.put("reply_id", reply == 0 ? null : reply);
    // few are left for the learning stage: many would keep it busy while pages are measured
    row.put("learned", id % 50 != 0);
    if (!waits) {
      row.put("done_on", Times.day(done));
      row.put("held_by", STAFF.get(random.nextInt(STAFF.size())));
      row.computeIfPresent("held_until", (column, at) -> Times.column(done));
    }
    return row;
  }

  Map<String, Object> letter(Map<String, Object> row) {
    row.put("id", id);
    row.put("case_id", id);
    row.put("message_id", "<load-copy-%d@poczta.example>".formatted(id));
    row.put("address", address());
    return row;
  }

  Map<String, Object> happening(Map<String, Object> row) {
    row.remove("id");
    row.put("arrival_id", id);
    return row;
  }

  Map<String, Object> reply(Map<String, Object> row) {
    row.put("id", reply);
    row.put("case_id", id);
    row.put("answers_up_to", id);
    row.put("message_id", "<load-reply-%d@sortownia.example>".formatted(reply));
    return row;
  }

  Map<String, Object> fate(Map<String, Object> row) {
    double p = (Double) java.util.Objects.requireNonNull(row.get("p"));
    row.put("reply_id", reply);
    row.put("fate", Prototypes.what(random, p).name().toLowerCase(java.util.Locale.ROOT));
    return row;
  }

  Map<String, Object> replyPart(Map<String, Object> row) {
    row.put("reply_id", reply);
    return row;
  }

  Map<String, Object> searchable(Map<String, Object> row) {
    row.remove("number");
    row.put("case_id", id);
    return row;
  }

  Map<String, Object> effort(Map<String, Object> row) {
    row.remove("id");
    row.put("case_id", id);
    return row;
  }

  private String address() {
    // some people write often
    return "obywatel%d@poczta.example".formatted(id % 7 == 0 ? id % 1000 : id);
  }

  private String word() {
    var letters = new StringBuilder();
    for (int i = 0; i < 26; i++) {
      letters.append("abcdefghijklmnopqrstuvwxyz234567".charAt(random.nextInt(32)));
    }
    return letters.toString();
  }
}
