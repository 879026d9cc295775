package pl.sortownia.reviewing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of macros. */
@Component
class Macros {
  private final JdbcClient jdbc;

  Macros(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of this person and those of everybody, own first. */
  List<Macro> of(String login) {
    return jdbc.sql("select * from macro where owner in (?, '') order by owner desc, id")
        .param(login)
        .query(row())
        .list();
  }

  Optional<Macro> one(long id, String login) {
    return of(login).stream().filter(it -> it.id() == id).findFirst();
  }

  void add(Macro it) {
    jdbc.sql(
            """
            insert into macro (name, owner, answer, words, note, finish, target)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(it.name(), it.owner(), it.answer(), it.words(), it.note())
        .params(it.finish().id(), it.target())
        .update();
  }

  void remove(long id) {
    jdbc.sql("delete from macro where id = ?").param(id).update();
  }

  private static RowMapper<Macro> row() {
    return (row, n) ->
        new Macro(
            row.getLong("id"),
            row.getString("name"),
            row.getString("owner"),
            row.getString("answer"),
            row.getString("words"),
            row.getString("note"),
            Macro.Finish.of(row.getString("finish")),
            row.getString("target"));
  }
}
