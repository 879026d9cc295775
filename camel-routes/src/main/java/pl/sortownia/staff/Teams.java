package pl.sortownia.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of groups. */
@Component
public class Teams {
  private final JdbcClient jdbc;

  public Teams(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Team> all() {
    return jdbc.sql("select * from team order by name")
        .query((row, n) ->
            new Team(
                row.getString("id"),
                row.getString("name"),
                words(row.getString("topics")),
                members(row.getString("id"))))
        .list();
  }

  public Optional<Team> one(String id) {
    return all().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Groups that this person belongs to. */
  public List<Team> of(String login) {
    return all().stream().filter(it -> it.members().contains(login)).toList();
  }

  /** Adds the group, or sets its name, topics and members anew. */
  @Transactional
  public void put(Team team) {
    int updated =
        jdbc.sql("update team set name = ?, topics = ? where id = ?")
            .params(team.name(), String.join(",", team.topics()), team.id())
            .update();
    if (updated == 0) {
      jdbc.sql("insert into team (id, name, topics) values (?, ?, ?)")
          .params(team.id(), team.name(), String.join(",", team.topics()))
          .update();
    }
    jdbc.sql("delete from team_member where team_id = ?").param(team.id()).update();
    team.members().stream()
        .distinct()
        .forEach(it ->
            jdbc.sql("insert into team_member (team_id, login) values (?, ?)")
                .params(team.id(), it)
                .update());
  }

  /** The group is no more; what waited for it waits for everybody. */
  @Transactional
  public void remove(String id) {
    jdbc.sql("update letter_case set team = null where team = ?").param(id).update();
    jdbc.sql("delete from team_member where team_id = ?").param(id).update();
    jdbc.sql("delete from team where id = ?").param(id).update();
  }

  private List<String> members(String id) {
    return jdbc.sql("select login from team_member where team_id = ? order by login")
        .param(id)
        .query(String.class)
        .list();
  }

  private static List<String> words(String column) {
    return Arrays.stream(column.split(",")).filter(it -> !it.isEmpty()).toList();
  }
}
