package pl.sortownia.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Stage;

/** Sends letters back to a stage; the open office then takes them through it again. */
@Command(
    name = "rerun",
    description = {
      "Send letters back to a stage, to be done again from their raw bytes.",
      "What a person decided is kept. The embedded database serves one process at a time: close"
          + " the office first, or use PostgreSQL."
    },
    mixinStandardHelpOptions = true)
final class RerunCommand implements Callable<Integer> {
  @Mixin private BackRoom room = new BackRoom();

  @Option(
      names = "--from",
      defaultValue = "READING",
      description =
          "first stage to run again: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Stage from = Stage.READING;

  @Option(names = "--all", description = "every letter")
  private boolean all;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "numbers of arrivals: 412 of 2026/11/00412")
  private List<Long> ids = List.of();

  @Override
  public Integer call() {
    if (all != ids.isEmpty()) {
      throw new IllegalArgumentException("name letters by ID, or give --all");
    }
    try (var office = room.open()) {
      Arrivals arrivals = office.getBean(Arrivals.class);
      int sent = arrivals.rerun(all ? arrivals.all() : ids, from);
      System.out.printf("%d letters go through %s again at the next start%n", sent, from.id());
    }
    return 0;
  }
}
