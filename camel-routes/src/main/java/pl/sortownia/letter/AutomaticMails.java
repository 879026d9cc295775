package pl.sortownia.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office sent by itself, so that it can be counted before more is sent. */
@Component
public class AutomaticMails {
  private final JdbcClient jdbc;

  public AutomaticMails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest case from the mailbox, opened since then, that nothing was decided about yet. */
  public Optional<Long> undecided(Instant since) {
    return jdbc.sql(
            """
            select c.id from letter_case c left join automatic_mail m on m.case_id = c.id
            where m.case_id is null and c.door = ? and c.opened_at >= ? order by c.id limit 1
            """)
        .params(Door.MAILBOX.name(), Times.column(since))
        .query(Long.class)
        .optional();
  }

  /**
   * Writes down, before anything is sent, that it will be: a crash loses a receipt and never sends
   * two.
   *
   * @param held why a cap holds the mail back; empty when it goes out
   * @return false when it is written down already
   */
  public boolean decide(long caseId, String address, String held, Instant at) {
    return jdbc.sql(
                """
                insert into automatic_mail (case_id, sender, held, at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(caseId, sum(address), held, Times.column(at))
            .update()
        == 1;
  }

  /** Automatic mails that went to this address since then. */
  public int sentTo(String address, Instant since) {
    return count("held = '' and at > ? and sender = ?", since, sum(address));
  }

  /** Automatic mails that left the office since then. */
  public int sent(Instant since) {
    return count("held = '' and at > ? and sender <> ?", since, "");
  }

  private int count(String where, Instant since, String sender) {
    return jdbc.sql("select count(*) from automatic_mail where " + where)
        .params(Times.column(since), sender)
        .query(Integer.class)
        .single();
  }

  private static String sum(String address) {
    try {
      byte[] bytes = address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
