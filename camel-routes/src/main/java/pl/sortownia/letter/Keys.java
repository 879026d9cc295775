package pl.sortownia.letter;

import java.util.OptionalLong;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The id that the database gave to a new row. */
final class Keys {
  private Keys() {}

  /** Empty when `on conflict do nothing` did nothing. */
  static OptionalLong id(GeneratedKeyHolder holder) {
    return holder.getKeyList().stream()
        .map(row -> row.get("id"))
        .filter(Number.class::isInstance)
        .mapToLong(id -> ((Number) id).longValue())
        .findFirst();
  }
}
