package pl.sortownia;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The office: everything in one application, wired by packages. `bin/run` opens it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Office {

  /** Time is a thing that tests can set, and that stands still where pictures are taken. */
  @Bean
  Clock clock(@Value("${sortownia.demo.now:}") String now) {
    return now.isEmpty() ? Clock.systemUTC() : Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
  }
}
