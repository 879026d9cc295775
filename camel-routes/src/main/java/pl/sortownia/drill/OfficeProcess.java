package pl.sortownia.drill;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import pl.sortownia.demo.TownPostOffice;

/** The office in a process of its own, over an H2 file, with the drill's mail server. */
final class OfficeProcess {
  private final Path home;
  private final Path folder;
  private final TownPostOffice post;
  private final int port = freePort();
  private @Nullable Process process;

  OfficeProcess(Path home, Path folder, TownPostOffice post) {
    this.home = home;
    this.folder = folder;
    this.post = post;
  }

  void start() throws IOException {
    Path settings = folder.resolve("drill.yaml");
    Files.writeString(settings, settings());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new java.util.ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", "-Xmx1g"));
    command.addAll(program());
    command.addAll(
        List.of(
            "run", "--home", home.toAbsolutePath().toString(), "--config", settings.toString()));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("office.log").toFile()))
            .start();
  }

  /** The same program that runs the drill: a jar, or a class path under test. */
  private static List<String> program() {
    String path = System.getProperty("java.class.path");
    boolean jar = path.endsWith("-exec.jar");
    return jar ? List.of("-jar", path) : List.of("-cp", path, "pl.sortownia.cli.Sortownia");
  }

  private String settings() {
    return """
    server.port: %d
    sortownia:
      data: %s
      demo: {accounts: true}
      office: {address: %s}
      mailbox: {host: 127.0.0.1, port: %d, tls: NONE, username: %s, password: %s, every: 1s, idle: false}
      answering: {outbound: true, host: 127.0.0.1, port: %d, tls: NONE, first-retry: 1s}
      reviewing: {hold: 1s}
    """
        .formatted(
            port,
            folder,
            DrillLetters.COT,
            post.imapPort(),
            DrillLetters.COT,
            TownPostOffice.PASSWORD,
            post.smtpPort());
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** SIGKILL: no shutdown hook runs. */
  void kill() throws InterruptedException {
    Process running = java.util.Objects.requireNonNull(process);
    running.destroyForcibly().waitFor();
  }

  /** SIGTERM: the office closes in order. */
  void stop() throws InterruptedException {
    Process running = java.util.Objects.requireNonNull(process);
    running.destroy();
    if (!running.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the office did not close within 60 s of SIGTERM");
    }
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  String database() {
    return "jdbc:h2:file:"
        + folder.resolve("office")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }

  void awaitOpen(Duration patience) {
    await("the office opens; see " + folder.resolve("office.log"), patience, this::answers);
  }

  private boolean answers() {
    return get("/actuator/health/readiness").map(it -> it == 200).orElse(false);
  }

  /** True when no letter waits in the mailbox any more. */
  boolean isThrough(int letters) {
    return post.inbox(DrillLetters.COT) == 0 && letters > 0;
  }

  /** Waits until what was approved last has had time to leave. */
  void awaitOutbox(Duration patience) {
    var quiet =
        new Object() {
          int mails = -1;
          int looks = 0;
        };
    await(
        "the outbox is empty",
        patience,
        () -> {
          int now = post.mails();
          quiet.looks = now == quiet.mails ? quiet.looks + 1 : 0;
          quiet.mails = now;
          return quiet.looks > 50;
        });
  }

  private static void await(
      String what, Duration patience, java.util.function.BooleanSupplier look) {
    long end = System.nanoTime() + patience.toNanos();
    while (!look.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("did not happen within " + patience + ": " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private java.util.Optional<Integer> get(String path) {
    try (var http = HttpClient.newHttpClient()) {
      return java.util.Optional.of(
          http.send(
                  HttpRequest.newBuilder(URI.create(url() + path)).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode());
    } catch (IOException notYet) {
      return java.util.Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return java.util.Optional.empty();
    }
  }
}
