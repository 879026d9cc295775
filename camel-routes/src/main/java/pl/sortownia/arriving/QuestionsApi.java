package pl.sortownia.arriving;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/questions}: how the PUE/eZUS portal hands questions over. */
@RestController
@RequestMapping("/api/v1/questions")
@Tag(name = "Pytania", description = "Przekazywanie pytań z portalu i stan ich obsługi")
@SecurityScheme(
    name = "key",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "Klucz klienta z ustawienia sortownia.portal.clients")
@SecurityRequirement(name = "key")
@ApiResponse(
    responseCode = "401",
    description = "Brak ważnego klucza",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = Problem.class)))
class QuestionsApi {
  private static final String PROBLEM = "application/problem+json";
  private final ApiDoor door;

  QuestionsApi(ApiDoor door) {
    this.door = door;
  }

  @PostMapping
  @Operation(
      summary = "Przekaż pytanie",
      description = "Ten sam Idempotency-Key z tą samą treścią to jedno pytanie.")
  @ApiResponse(responseCode = "201", description = "Przyjęte")
  @ApiResponse(responseCode = "200", description = "Przyjęte już wcześniej pod tym kluczem")
  @ApiResponse(
      responseCode = "400",
      description = "Pytanie ma braki, nie ma Idempotency-Key albo treść nie jest JSON-em",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "413",
      description = "Treść większa niż sortownia.portal.request-size",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Pod tym kluczem przyjęto już inne pytanie",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  ResponseEntity<TakenQuestion> take(
      @Parameter(hidden = true) @RequestHeader(name = "Authorization", required = false)
          @Nullable String authorization,
      @Parameter(
              required = true,
              description = "Niepowtarzalny klucz pytania, 1-200 znaków ASCII",
              example = "ezus-7f0c2a4e")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      @RequestBody HandedOver handed) {
    ApiDoor.Taken taken = door.take(authorization, key, handed);
    String place = "/api/v1/questions/" + taken.question().number();
    return taken.fresh()
        ? ResponseEntity.created(URI.create(place)).body(taken.question())
        : ResponseEntity.ok(taken.question());
  }

  @GetMapping("/{ticket}")
  @Operation(summary = "Stan pytania, po kluczu z prywatnego odnośnika")
  @ApiResponse(responseCode = "200", description = "Stan pytania")
  @ApiResponse(
      responseCode = "404",
      description = "Nie ma takiego pytania",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  TakenQuestion withTicket(
      @Parameter(hidden = true) @RequestHeader(name = "Authorization", required = false)
          @Nullable String authorization,
      @PathVariable String ticket) {
    return door.withTicket(authorization, ticket);
  }

  @GetMapping("/{year}/{month}/{serial}")
  @Operation(summary = "Stan pytania, po numerze; tylko pytania tego klienta")
  @ApiResponse(responseCode = "200", description = "Stan pytania")
  @ApiResponse(
      responseCode = "404",
      description = "Nie ma takiego pytania albo przekazał je inny klient",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  TakenQuestion numbered(
      @Parameter(hidden = true) @RequestHeader(name = "Authorization", required = false)
          @Nullable String authorization,
      @Parameter(example = "2026") @PathVariable String year,
      @Parameter(example = "11") @PathVariable String month,
      @Parameter(example = "00412") @PathVariable String serial) {
    return door.numbered(authorization, year + '/' + month + '/' + serial);
  }
}
