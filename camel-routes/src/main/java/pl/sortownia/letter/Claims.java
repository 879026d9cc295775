package pl.sortownia.letter;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the stages share the work: the row lock of the running transaction is the claim.
 *
 * <p>A node that dies loses its locks with its connection, so nothing has to be released by hand,
 * and result, history and the step to the next stage are committed together or not at all.
 */
@Component
public class Claims {
  private static final int CANDIDATES = 20;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public Claims(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /**
   * Works on the oldest letter that waits at a stage and that nobody else works on.
   *
   * @return false when none waits
   * @throws StageFailed when the work failed; its changes are rolled back
   */
  public boolean oldestAt(Stage stage, LongConsumer work) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          Optional<Long> id = claim(stage);
          id.ifPresent(it -> doOne(it, stage, work));
          return id.isPresent();
        }));
  }

  // H2 applies LIMIT before SKIP LOCKED: a plain look for candidates, then a lock on one of them
  private Optional<Long> claim(Stage stage) {
    return jdbc
        .sql("select id from arrival where stage = ? and stuck is null order by id limit ?")
        .params(stage.id(), CANDIDATES)
        .query(Long.class)
        .list()
        .stream()
        .filter(id -> lock(id, stage))
        .findFirst();
  }

  private boolean lock(long id, Stage stage) {
    return jdbc.sql(
            """
            select id from arrival where id = ? and stage = ? and stuck is null
            for update skip locked
            """)
        .params(id, stage.id())
        .query(Long.class)
        .optional()
        .isPresent();
  }

  private void doOne(long id, Stage stage, LongConsumer work) {
    try {
      work.accept(id);
    } catch (TransientDataAccessException databaseIsAway) {
      throw databaseIsAway;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      throw new StageFailed(id, stage, broken);
    }
    jdbc.sql("update arrival set stage = ? where id = ?").params(stage.next().id(), id).update();
  }
}
