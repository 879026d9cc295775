package pl.sortownia.arriving;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question as the API shows it: nothing of what it says, nothing of who asks.
 *
 * @param number what people call it
 * @param state where it stands
 * @param receivedAt when it came
 * @param answerBy working day by which the reply should leave
 * @param answeredAt when the reply left; null until then
 * @param statusLink private page of the asker; only in the reply to the call that handed it over,
 *     and when asked for by it
 */
@Schema(name = "TakenQuestion", description = "Przyjęte pytanie")
record TakenQuestion(
    @Schema(example = "2026/11/00412") String number,
    @Schema(
            example = "received",
            allowableValues = {"received", "in-progress", "answered", "undelivered", "closed"})
        String state,
    @Schema(example = "2026-11-22T10:42:00Z") Instant receivedAt,
    @Schema(example = "2026-11-25") LocalDate answerBy,
    @Schema(nullable = true, example = "2026-11-24T08:10:00Z") @Nullable Instant answeredAt,
    @Schema(nullable = true, example = "https://zus.example/pytanie/abcdefghijklmnopqrstuvwxyz")
        @Nullable String statusLink) {

  static TakenQuestion of(Progress.Now now, @Nullable String statusLink) {
    return new TakenQuestion(
        now.number(),
        now.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        now.receivedAt(),
        now.dueOn(),
        now.answeredAt().orElse(null),
        statusLink);
  }
}
