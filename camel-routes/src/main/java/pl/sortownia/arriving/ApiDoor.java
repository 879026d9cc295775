package pl.sortownia.arriving;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Door;

/** The API: what a client with a key hands over, and what it may know of it afterwards. */
@Component
class ApiDoor {
  private final ApiClients clients;
  private final QuestionCheck check;
  private final QuestionIntake intake;
  private final Arrivals arrivals;
  private final Progress progress;

  ApiDoor(
      ApiClients clients,
      QuestionCheck check,
      QuestionIntake intake,
      Arrivals arrivals,
      Progress progress) {
    this.clients = clients;
    this.check = check;
    this.intake = intake;
    this.arrivals = arrivals;
    this.progress = progress;
  }

  /**
   * @param fresh false when it was handed over before
   */
  record Taken(TakenQuestion question, boolean fresh) {}

  Taken take(@Nullable String authorization, @Nullable String key, HandedOver handed) {
    String client = client(authorization);
    if (key == null || !key.matches("[!-~]{1,200}")) {
      throw Refusal.NO_IDEMPOTENCY_KEY.refused();
    }
    List<Flaw> flaws =
        Stream.concat(check.flaws(handed.asked()).stream(), handed.ownFlaws().stream()).toList();
    if (!flaws.isEmpty()) {
      throw new Refusal.Refused(Refusal.FLAWED, flaws);
    }
    return switch (intake.take(Door.API, prefix(client) + key, handed.asked())) {
      case QuestionIntake.Outcome.OtherWords other -> throw Refusal.OTHER_WORDS.refused();
      case QuestionIntake.Outcome.Stored stored ->
          new Taken(shown(stored.receipt()), stored.receipt().fresh());
    };
  }

  private TakenQuestion shown(Arrivals.Receipt receipt) {
    return TakenQuestion.of(progress.of(receipt.id()), link(receipt.ticket()));
  }

  TakenQuestion withTicket(@Nullable String authorization, String ticket) {
    client(authorization);
    return progress
        .of(ticket)
        .map(it -> TakenQuestion.of(it, link(ticket)))
        .orElseThrow(Refusal.UNKNOWN::refused);
  }

  /** Numbers can be guessed, so a client hears of its own questions only. */
  TakenQuestion numbered(@Nullable String authorization, String number) {
    String client = client(authorization);
    String serial = number.substring(number.lastIndexOf('/') + 1);
    if (!serial.matches("\\d{5,18}") || !arrivals.cameBy(Long.parseLong(serial), prefix(client))) {
      throw Refusal.UNKNOWN.refused();
    }
    Progress.Now now = progress.of(Long.parseLong(serial));
    if (!now.number().equals(number)) {
      throw Refusal.UNKNOWN.refused();
    }
    return TakenQuestion.of(now, null);
  }

  private String client(@Nullable String authorization) {
    return clients.named(authorization).orElseThrow(Refusal.NO_KEY::refused);
  }

  private static String prefix(String client) {
    return "api;" + client + ';';
  }

  private static String link(String ticket) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/pytanie/{ticket}")
        .buildAndExpand(ticket)
        .toUriString();
  }
}
