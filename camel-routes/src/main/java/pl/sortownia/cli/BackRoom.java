package pl.sortownia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;
import pl.sortownia.Office;

/** The office with its doors shut: the store and its beans for a command, no routes, no pages. */
final class BackRoom {
  @Option(names = "--config", paramLabel = "FILE", description = "settings of the office")
  private @Nullable Path config;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:SORTOWNIA_HOME:-.}",
      description = "where models/ and data/ lie")
  private Path home = Path.of(".");

  ConfigurableApplicationContext open() {
    Stream<String> where =
        config == null
            ? Stream.of()
            : Stream.of("--spring.config.additional-location=file:" + config.toAbsolutePath());
    List<String> arguments =
        Stream.concat(
                where,
                Stream.of(
                    "--sortownia.home=" + home.toAbsolutePath().normalize(),
                    "--camel.main.auto-startup=false",
                    "--sortownia.mailbox.host=",
                    "--sortownia.demo.enabled=false"))
            .toList();
    return new SpringApplicationBuilder(Office.class)
        .web(WebApplicationType.NONE)
        .run(arguments.toArray(String[]::new));
  }
}
