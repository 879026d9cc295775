package pl.sortownia.cli;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CheckCommandTest {
  @Test
  void shows() {
    System.out.println("EXIT " + new CommandLine(new CheckCommand()).execute("--home", "."));
  }
}
