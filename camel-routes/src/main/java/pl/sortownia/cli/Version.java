package pl.sortownia.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Sortownia.class.getPackage().getImplementationVersion();
    return new String[] {"sortownia " + Objects.requireNonNullElse(built, "(not packaged)")};
  }
}
