package pl.sortownia.reading.kind;

import java.util.Optional;
import pl.sortownia.letter.Kind;
import pl.sortownia.letter.Letter.Returned;

/**
 * A kind and its reason.
 *
 * @param kind what sort of mail it is
 * @param because header or rule that decided, in Polish
 * @param returned what came back, for a bounce
 */
public record Judgement(Kind kind, String because, Optional<Returned> returned) {

  static Judgement of(Kind kind, String because) {
    return new Judgement(kind, because, Optional.empty());
  }
}
