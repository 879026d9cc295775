package pl.sortownia.answering;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import pl.sortownia.letter.AutomaticMails;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Letters;
import pl.sortownia.letter.OfficeSettings;

/** Why an automatic mail must not go out (RFC 3834 §2 and §5). */
@Component("automaticMailCaution") // the machine has a caution of its own, too
class Caution {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final List<String> NOBODY =
      List.of("noreply", "no-reply", "donotreply", "mailer-daemon", "postmaster", "nieodpowiadaj");
  private final AutomaticMails mails;
  private final ReceiptSettings settings;
  private final OfficeSettings office;

  Caution(AutomaticMails mails, ReceiptSettings settings, OfficeSettings office) {
    this.mails = mails;
    this.settings = settings;
    this.office = office;
  }

  /** The reason in Polish; empty when nothing stands against it. */
  String against(Case its, Letters.Kept first, Instant now) {
    String address = its.asker().address().toLowerCase(Locale.ROOT);
    if (address.isBlank() || isOurs(address) || NOBODY.stream().anyMatch(address::startsWith)) {
      return "pod tym adresem nikt nie czeka na potwierdzenie";
    }
    if (!first.letter().kind().isFromAPerson() || its.handling() instanceof Handling.Closed) {
      return "list nie jest od człowieka";
    }
    if (its.linkedTo().isPresent() || !isToUs(first)) {
      return "list nie został napisany wprost do nas";
    }
    if (mails.sentTo(address, now.minus(DAY)) >= settings.perSender()) {
      return "nadawca dostał już dziś potwierdzenie";
    }
    return mails.sent(now.minus(HOUR)) >= settings.perHour()
        ? "bezpiecznik: wyszło już %d potwierdzeń w ciągu godziny".formatted(settings.perHour())
        : "";
  }

  private boolean isOurs(String address) {
    return address.endsWith("@" + office.domain().toLowerCase(Locale.ROOT));
  }

  /** Who got a letter only as a copy to a list answers nobody. */
  private boolean isToUs(Letters.Kept first) {
    return first.letter().head().to().stream()
        .anyMatch(it -> isOurs(it.address().toLowerCase(Locale.ROOT)));
  }
}
