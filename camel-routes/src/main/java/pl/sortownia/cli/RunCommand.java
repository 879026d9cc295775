package pl.sortownia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.sortownia.Office;

/** Opens the office. */
@Command(
    name = "run",
    description = "Open the office: the demo, or with --config your own.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "your settings; docs/sortownia.example.yaml explains each")
  private @Nullable Path config;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:SORTOWNIA_HOME:-.}",
      description = "where models/, knowledge/, templates/ lie")
  private Path home = Path.of(".");

  @CommandLine.Parameters(
      arity = "0..*",
      paramLabel = "--NAME=VALUE",
      description = "single settings, e.g. --server.port=9000")
  private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() throws InterruptedException {
    if (config != null && !Files.isReadable(config)) {
      throw new IllegalArgumentException(
          "--config: cannot read %s; name a readable file".formatted(config));
    }
    var office = new SpringApplication(Office.class);
    office.setAdditionalProfiles(config == null ? "demo" : "house");
    var open = office.run(arguments().toArray(String[]::new));
    new Welcome(open.getEnvironment()).print(System.out);
    untilClosed(open);
    return 0;
  }

  private List<String> arguments() {
    var all = new ArrayList<>(settings);
    all.add("--sortownia.home=" + home.toAbsolutePath().normalize());
    if (config != null) {
      all.add("--spring.config.additional-location=file:" + config.toAbsolutePath());
    }
    return all;
  }

  private static void untilClosed(ConfigurableApplicationContext open) throws InterruptedException {
    var closed = new CountDownLatch(1);
    open.addApplicationListener(event -> {
      if (event instanceof org.springframework.context.event.ContextClosedEvent) {
        closed.countDown();
      }
    });
    closed.await();
  }
}
