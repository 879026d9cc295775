package pl.sortownia.cli.triage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Keeps standard output for the lines alone: libraries that read damaged documents like to
 * complain, and a log line between two JSON lines breaks whoever reads them.
 */
public final class Quiet {
  // java.util.logging forgets a logger, and its level, that nobody holds
  private static final java.util.logging.Logger LUCENE =
      java.util.logging.Logger.getLogger("org.apache.lucene");

  private Quiet() {}

  /** Libraries that report each step of their work; reports of commands go to standard output. */
  public static void libraries() {
    if (LoggerFactory.getLogger("opennlp") instanceof Logger opennlp) {
      opennlp.setLevel(Level.WARN);
    }
  }

  /** Nothing but the lines of the command itself. */
  public static void please() {
    System.setOut(System.err);
    LUCENE.setLevel(java.util.logging.Level.OFF);
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.ERROR);
      for (var name : List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi")) {
        root.getLoggerContext().getLogger(name).setLevel(Level.OFF);
      }
    }
  }
}
