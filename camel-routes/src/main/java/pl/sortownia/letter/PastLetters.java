package pl.sortownia.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters of the past with what became of them, for editors. */
@Component
public class PastLetters {
  private static final Map<Want, String> CONDITIONS = conditions();
  private final JdbcClient jdbc;
  private final Json json;

  public PastLetters(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * A letter that was answered.
   *
   * @param number of its case
   * @param articles that the reply was made of, in its order
   */
  public record Answered(String number, Letter letter, Set<String> articles) {}

  /** The newest ones first. */
  public List<Answered> answered(int atMost) {
    var articles = new LinkedHashMap<Long, Set<String>>();
    jdbc.sql(
            """
            select r.answers_up_to as letter, p.article from reply r
            join reply_part p on p.reply_id = r.id
            where r.state <> 'recalled' order by r.id desc, p.place limit ?
            """)
        .param(atMost * 2)
        .query(row -> {
          articles
              .computeIfAbsent(row.getLong("letter"), it -> new LinkedHashSet<>())
              .add(row.getString("article"));
        });
    var answered = new ArrayList<Answered>();
    articles.entrySet().stream()
        .limit(atMost)
        .forEach(it -> answered.addAll(one(it.getKey(), it.getValue())));
    return answered;
  }

  private List<Answered> one(long letter, Set<String> articles) {
    return jdbc.sql(
            """
            select c.number, l.read_json from letter l join letter_case c on c.id = l.case_id
            where l.id = ?
            """)
        .param(letter)
        .query((row, n) ->
            new Answered(
                row.getString("number"),
                json.read(row.getString("read_json"), Letter.class),
                articles))
        .list();
  }

  /** The first letter of the case of this number. */
  public Optional<Letter> numbered(String number) {
    return jdbc.sql(
            """
            select l.read_json from letter l join letter_case c on c.id = l.id
            where c.number = ?
            """)
        .param(number)
        .query((row, n) -> json.read(row.getString("read_json"), Letter.class))
        .optional();
  }

  /** Why a letter found no good answer. */
  public enum Want {
    /** The machine dared propose none. */
    ABSTAINED,
    /** The first suggestion was replaced. */
    REPLACED,
    /** It was sent, but with other words. */
    EDITED,
    /** A person answered without any article. */
    OWN_WORDS
  }

  /**
   * A letter for which an article is wanting.
   *
   * @param caseId the case
   * @param intent most likely one; empty when there is none
   */
  public record Wanting(long caseId, String number, String intent, String text, Want want) {}

  /** Letters since a moment, the newest first, each once, with the gravest reason. */
  public List<Wanting> wanting(Instant since, int atMost) {
    var found = new LinkedHashMap<Long, Wanting>();
    for (Map.Entry<Want, String> it : CONDITIONS.entrySet()) {
      jdbc.sql(
              """
              select c.id, c.number, coalesce(c.intent, '') as intent, l.read_json
              from letter_case c join letter l on l.id = c.id
              where c.opened_at >= ? and l.kind = 'question' and %s order by c.id desc limit ?
              """
                  .formatted(it.getValue()))
          .params(Times.column(since), atMost)
          .query(row -> {
            Letter letter = json.read(row.getString("read_json"), Letter.class);
            String text = letter.head().subject() + "\n" + letter.text();
            found.putIfAbsent(
                row.getLong("id"),
                new Wanting(
                    row.getLong("id"),
                    row.getString("number"),
                    row.getString("intent"),
                    text,
                    it.getKey()));
          });
    }
    return List.copyOf(found.values());
  }

  private static Map<Want, String> conditions() {
    String reply =
        "exists (select 1 from reply r where r.case_id = c.id and r.state <> 'recalled' and ";
    var all = new LinkedHashMap<Want, String>();
    all.put(
        Want.OWN_WORDS, reply + "not exists (select 1 from reply_part p where p.reply_id = r.id))");
    all.put(Want.ABSTAINED, "c.decision = 'ask-human' and c.state <> 'closed'");
    all.put(
        Want.REPLACED,
        reply
            + "exists (select 1 from suggestion_fate f where f.reply_id = r.id and f.fate = 'replaced'))");
    all.put(
        Want.EDITED,
        reply + "exists (select 1 from reply_part p where p.reply_id = r.id and p.edited))");
    return all;
  }
}
