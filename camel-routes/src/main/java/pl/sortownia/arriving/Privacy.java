package pl.sortownia.arriving;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.PersonalDatum;
import pl.sortownia.letter.Masking;

/** Personal data in a question that its answer has no need of. */
@Component
class Privacy {
  private final PersonalDataFinder finder = new PersonalDataFinder();

  /** What was found, in words and masked: {@code numer PESEL (●●●●●●●●●47)}. */
  List<String> in(String text) {
    return finder.find(text).stream()
        .flatMap(it -> name(it.type()).map(name -> name + masked(text, it)).stream())
        .distinct()
        .toList();
  }

  private static String masked(String text, PersonalDatum found) {
    String masked = Masking.mask(text, List.of(found));
    return " (" + masked.substring(found.from(), found.to()) + ")";
  }

  /** Phone, name and address people give on purpose; a warning for each would not be read. */
  private static Optional<String> name(PersonalDatum.Type type) {
    return switch (type) {
      case PESEL -> Optional.of("numer PESEL");
      case NIP -> Optional.of("numer NIP");
      case IBAN -> Optional.of("numer rachunku bankowego");
      case ID_CARD -> Optional.of("numer dowodu osobistego");
      case PASSPORT -> Optional.of("numer paszportu");
      case REGON, PHONE, EMAIL, ADDRESS, NAME -> Optional.empty();
    };
  }
}
