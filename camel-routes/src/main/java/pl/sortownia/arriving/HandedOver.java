package pl.sortownia.arriving;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.PortalQuestion;

/**
 * A question as a client of the API hands it over.
 *
 * @param topic id of a topic; may be left out
 * @param question the words of the question
 * @param email where the reply goes
 * @param name how the asker wants to be called; may be left out
 * @param identity {@code FORM} or {@code LOGGED_IN}
 */
@Schema(name = "Question", description = "Pytanie przekazane przez portal")
record HandedOver(
    @Schema(
            description = "Id tematu z models/taxonomy.yaml; można pominąć",
            nullable = true,
            example = "emerytury-renty")
        @Nullable String topic,
    @Schema(
            description = "Treść pytania, do 10 000 znaków",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "Dzień dobry, od kiedy wzrośnie moja emerytura?")
        @Nullable String question,
    @Schema(
            description = "Adres, na który pójdzie odpowiedź",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "maria@example.pl")
        @Nullable String email,
    @Schema(
            description = "Jak się zwracać; można pominąć",
            nullable = true,
            example = "Maria Nowak")
        @Nullable String name,
    @Schema(
            description =
                "Jak dobrze portal zna pytającego: FORM (adres wpisany) lub LOGGED_IN"
                    + " (zalogowany)",
            allowableValues = {"FORM", "LOGGED_IN"},
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "LOGGED_IN")
        @Nullable String identity) {

  PortalQuestion asked() {
    return new PortalQuestion(
        or(topic), or(question), or(email).strip(), or(name), known().orElse(Identity.FORM));
  }

  /** What is wrong with the identity; the form has no such field. */
  List<Flaw> ownFlaws() {
    return known().isPresent()
        ? List.of()
        : List.of(
            new Flaw(
                "identity",
                "Podaj FORM (adres tylko wpisany) albo LOGGED_IN (osoba zalogowana w portalu).",
                "Say FORM (address only typed) or LOGGED_IN (person logged in to the portal)."));
  }

  private Optional<Identity> known() {
    return switch (or(identity)) {
      case "FORM" -> Optional.of(Identity.FORM);
      case "LOGGED_IN" -> Optional.of(Identity.LOGGED_IN);
      default -> Optional.empty();
    };
  }

  private static String or(@Nullable String value) {
    return requireNonNullElse(value, "");
  }
}
