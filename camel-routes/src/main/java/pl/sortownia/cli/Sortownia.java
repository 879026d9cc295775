package pl.sortownia.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import pl.sortownia.cli.triage.Quiet;

/** {@code bin/sortownia}: everything that is not done in the browser. */
@Command(
    name = "sortownia",
    description = "A mail sorting office for the written questions that people send to ZUS.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      TriageCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      ExamineCommand.class,
      CheckCommand.class,
      ContentCommand.class,
      BacktestCommand.class,
      RerunCommand.class,
      AccountCommand.class,
      LessonsCommand.class,
      DrillCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Sortownia implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  public static void main(String[] args) {
    Quiet.libraries();
    System.exit(
        new CommandLine(new Sortownia()).setExecutionExceptionHandler(new Cure()).execute(args));
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(System.out);
    }
  }
}
