package pl.sortownia.drill;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.sortownia.demo.TownPostOffice;

/**
 * What is left after a drill.
 *
 * @param sent letters that lay in the mailbox
 * @param stored arrivals in the store
 * @param cases cases opened
 * @param stuck letters that a stage failed on
 * @param approved Message-IDs of replies that a consultant approved and did not call back
 * @param received copies in the citizens' mailboxes, by Message-ID
 */
public record Count(
    int sent,
    long stored,
    long cases,
    long stuck,
    Set<String> approved,
    Map<String, Integer> received) {

  static Count of(String database, TownPostOffice post, int sent) {
    try (var connection = DriverManager.getConnection(database, "sa", "");
        var statement = connection.createStatement()) {
      var approved = new TreeSet<String>();
      var rows = statement.executeQuery("select message_id from reply where state <> 'recalled'");
      while (rows.next()) {
        approved.add(rows.getString(1));
      }
      return new Count(
          sent,
          number(connection, "select count(*) from arrival"),
          number(connection, "select count(*) from letter_case"),
          number(connection, "select count(*) from arrival where stuck is not null"),
          approved,
          received(post, sent));
    } catch (SQLException e) {
      throw new IllegalStateException("the drill's database cannot be read: " + database, e);
    }
  }

  private static long number(java.sql.Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Map<String, Integer> received(TownPostOffice post, int sent) {
    var ids = new HashMap<String, Integer>();
    for (int n = 1; n <= sent; n++) {
      post.messageIds(DrillLetters.citizen(n)).forEach(id -> ids.merge(id, 1, Integer::sum));
    }
    return ids;
  }

  /** Mails beyond the first of the same Message-ID: sent again after a crash, identical. */
  public long identicalCopies() {
    return received.values().stream().mapToLong(it -> it - 1L).sum();
  }

  /** What should not be; empty when nothing was lost and nobody was answered twice. */
  public List<String> complaints() {
    var all = new ArrayList<String>();
    if (stored != sent) {
      all.add("%d letters sent, %d stored".formatted(sent, stored));
    }
    if (cases != sent) {
      all.add("%d letters sent, %d cases".formatted(sent, cases));
    }
    if (approved.isEmpty()) {
      all.add("nothing was approved: the drill tried nothing");
    }
    var missing = new TreeSet<>(approved);
    missing.removeAll(received.keySet());
    if (!missing.isEmpty()) {
      all.add("approved and never received: " + missing);
    }
    var unasked = new TreeSet<>(received.keySet());
    unasked.removeAll(approved);
    if (!unasked.isEmpty()) {
      all.add("received and never approved: " + unasked);
    }
    return all;
  }

  @Override
  public String toString() {
    return "sent %d, stored %d, cases %d, stuck %d, replies approved %d, received %d, identical copies %d"
        .formatted(sent, stored, cases, stuck, approved.size(), received.size(), identicalCopies());
  }
}
