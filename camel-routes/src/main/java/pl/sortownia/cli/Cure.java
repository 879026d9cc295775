package pl.sortownia.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong, in one line; the stack trace only with {@code SORTOWNIA_DEBUG} set. */
final class Cure implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception broken, CommandLine command, ParseResult parsed) {
    command.getErr().println(command.getColorScheme().errorText(message(broken)));
    if (System.getenv("SORTOWNIA_DEBUG") != null) {
      broken.printStackTrace(command.getErr());
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String message(Throwable broken) {
    Throwable cause = broken;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String words = cause.getMessage();
    return words == null ? cause.toString() : words;
  }
}
