package pl.sortownia.letter.search;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the nodes' indexes have to take in: a line for each change of a case's letters. */
@Component
class Feed {
  private final JdbcClient jdbc;

  Feed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One line.
   *
   * @param settled no line with a lower number can still be on its way
   */
  record Line(long number, long caseId, boolean settled) {}

  List<Line> after(long mark, int atMost) {
    // numbers are given before they are committed: a line can come behind a higher one
    return jdbc.sql(
            """
            select number, case_id, at < current_timestamp - interval '60' second as settled
            from searchable where number > ? order by number limit ?
            """)
        .params(mark, atMost)
        .query((row, n) ->
            new Line(row.getLong("number"), row.getLong("case_id"), row.getBoolean("settled")))
        .list();
  }

  long last() {
    return jdbc.sql("select coalesce(max(number), 0) from searchable").query(Long.class).single();
  }

  /** Lines for cases that came in without one. */
  void complete() {
    jdbc.sql(
            """
            insert into searchable (case_id, at)
            select c.id, timestamp with time zone '2000-01-01 00:00:00+00' from letter_case c
            where not exists (select 1 from searchable s where s.case_id = c.id) order by c.id
            """)
        .update();
  }

  /** A name that only this database has. */
  String origin() {
    if (known().isEmpty()) {
      try {
        jdbc.sql("insert into search_origin (one, token) values (1, ?)")
            .param(UUID.randomUUID().toString())
            .update();
      } catch (DuplicateKeyException anotherNodeWasFaster) {
        return known().getFirst();
      }
    }
    return known().getFirst();
  }

  private List<String> known() {
    return jdbc.sql("select token from search_origin").query(String.class).list();
  }
}
