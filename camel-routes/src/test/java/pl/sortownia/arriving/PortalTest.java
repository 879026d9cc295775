package pl.sortownia.arriving;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Store.SetClock;

/** The citizens' doors over a real web server and a fresh H2; no stage works behind them. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = PortalTest.Doors.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:portal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
      "sortownia.home=${user.dir}",
      "sortownia.portal.clients.ezus=key-of-the-ezus-portal",
      "sortownia.portal.clients.inny=sha256:cccd8221653d13b75f1bcf275e2a90d8feaf62b6a0a11b39cbabba51e2179b59",
      "sortownia.portal.pace.look-twice=3",
      "sortownia.portal.pace.refuse=6"
    })
abstract class PortalTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @ComponentScan({
    "pl.sortownia.letter",
    "pl.sortownia.staff",
    "pl.sortownia.knowledge",
    "pl.sortownia.arriving"
  })
  @ConfigurationPropertiesScan({
    "pl.sortownia.letter",
    "pl.sortownia.knowledge",
    "pl.sortownia.arriving"
  })
  static class Doors {
    @Bean
    SetClock clock() {
      return new SetClock();
    }
  }

  private static int minutes;
  @LocalServerPort private int port;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Arrivals arrivals;
  Browser browser;

  /** Each test in a quarter of an hour of its own, so that none feels the pace of another. */
  @BeforeEach
  void openBrowser() {
    minutes += 15;
    clock.at("2026-11-20T%02d:%02d:00Z".formatted(minutes / 60, minutes % 60));
    browser = new Browser("http://localhost:" + port);
  }

  void passes(int seconds) {
    clock.at(clock.instant().plusSeconds(seconds).toString());
  }

  long letters() {
    return jdbc.sql("select count(*) from arrival").query(Long.class).single();
  }

  String newest() {
    long id = jdbc.sql("select max(id) from arrival").query(Long.class).single();
    return new String(arrivals.one(id).raw(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
