package pl.sortownia.arriving;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param type stable name of the kind of problem
 * @param title short words for the status
 * @param status HTTP status
 * @param detail what is wrong and how to put it right
 * @param errors the fields at fault
 */
@Schema(name = "Problem", description = "Odmowa w formacie RFC 9457")
record Problem(
    @Schema(example = "urn:sortownia:problem:flawed") String type,
    @Schema(example = "Bad Request") String title,
    @Schema(example = "400") int status,
    @Schema(example = "Pytania nie można przyjąć. Popraw pola wymienione w „errors”.")
        String detail,
    List<Field> errors) {

  /**
   * @param field name of the field
   * @param message what is wrong with it
   */
  @Schema(name = "ProblemField")
  record Field(
      @Schema(example = "email") String field,
      @Schema(example = "To nie wygląda na adres e-mail. Wpisz go tak: nazwa@poczta.pl")
          String message) {}
}
