package pl.sortownia;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The office: everything in one application, wired by packages. `bin/run` opens it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Office {

  /** Time is a thing that tests can set. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
