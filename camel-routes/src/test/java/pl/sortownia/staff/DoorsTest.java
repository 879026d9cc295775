package pl.sortownia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Who may come in, over a real web server: machines with a token, staff with an open account. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = DoorsTest.House.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:doors;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
      "management.endpoints.web.exposure.include=health,prometheus",
      "sortownia.metrics.token=token-of-the-scraper"
    })
class DoorsTest {

  @EnableAutoConfiguration
  @ComponentScan("pl.sortownia.staff")
  static class House {}

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  private HttpResponse<String> asks(String... headers) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void a_machine_reads_the_measurements_with_its_token() throws Exception {
    var answer = asks("Authorization", "Bearer token-of-the-scraper");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("jvm_memory_used_bytes");
  }

  @Test
  void a_wrong_token_is_told_so_and_none_is_sent_to_the_login() throws Exception {
    assertThat(asks("Authorization", "Bearer token-of-somebody-else").statusCode()).isEqualTo(401);
    assertThat(asks("Authorization", "Basic b2xlazpzb3J0b3duaWE=").statusCode()).isEqualTo(401);
    assertThat(asks().statusCode()).isEqualTo(302);
  }

  @Test
  void a_token_that_anybody_could_guess_or_that_is_no_value_stops_the_start() {
    assertThatThrownBy(() -> new MetricsSettings("short"))
        .hasMessageContaining("sortownia.metrics.token");
    assertThatThrownBy(() -> new MetricsSettings("${SORTOWNIA_METRICS_TOKEN}"))
        .hasMessageContaining("variable");
  }

  @Test
  void nobody_logs_in_with_a_closed_account() {
    accounts.put(new Account("olga", "Olga", Set.of(Role.EDITOR), List.of()), "dwanascie-znakow");
    assertThat(accounts.loadUserByUsername("olga").getUsername()).isEqualTo("olga");
    assertThat(accounts.close("olga")).isTrue();
    assertThatThrownBy(() -> accounts.loadUserByUsername("olga"))
        .isInstanceOf(UsernameNotFoundException.class);
    assertThat(accounts.isClosed("olga")).isTrue();
    assertThat(accounts.close("olga")).isFalse();
    accounts.put(new Account("olga", "Olga", Set.of(Role.EDITOR), List.of()), "dwanascie-znakow");
    assertThat(accounts.isClosed("olga")).isFalse();
  }
}
