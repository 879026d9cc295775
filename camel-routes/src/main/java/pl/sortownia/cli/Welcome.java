package pl.sortownia.cli;

import java.io.PrintStream;
import org.springframework.core.env.Environment;

/** Says where to look, once the office is open. */
final class Welcome {
  private final Environment settings;

  Welcome(Environment settings) {
    this.settings = settings;
  }

  void print(PrintStream out) {
    String here = "http://%s:%s".formatted(at("server.address"), port());
    out.printf("%nSortownia is open.%n%n");
    out.printf("  console          %s/%n", here);
    out.printf("  citizens' form   %s/pytanie%n", here);
    out.printf("  portal's API     %s/api/docs%n", here);
    if (settings.getProperty("sortownia.demo.enabled", Boolean.class, false)) {
      demo(out, here);
    } else {
      out.printf("  mailbox          %s%n", orNone(at("sortownia.mailbox.host")));
      out.printf("  replies leave    %s%n", outbound());
    }
    out.printf("%nCtrl-C closes it; nothing is lost, the next start goes on.%n%n");
    out.flush();
  }

  private void demo(PrintStream out, String here) {
    out.printf("  citizens' mail   %s/pokaz/poczta   (what was answered arrives here)%n", here);
    out.printf("%n  accounts, password \"sortownia\":%n");
    out.printf(
        "    anna, marek   consultants          ewa, jan  editors (ewa is a consultant, too)%n");
    out.printf("    kinga         supervisor           olek      operator%n");
    out.printf(
        "%n  mail server      IMAP 127.0.0.1:%s, SMTP 127.0.0.1:%s, password \"poczta\"%n",
        at("sortownia.mailbox.port"), at("sortownia.answering.port"));
    out.printf("  data             %s%n", at("sortownia.data"));
    out.printf("%n  Your own mailbox: bin/run --config FILE (see docs/sortownia.example.yaml)%n");
  }

  private String outbound() {
    boolean on = settings.getProperty("sortownia.answering.outbound", Boolean.class, false);
    return on ? at("sortownia.answering.host") : "no: sortownia.answering.outbound is off";
  }

  private String port() {
    return settings.getProperty("local.server.port", at("server.port"));
  }

  private String at(String name) {
    return settings.getProperty(name, "");
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "none: sortownia.mailbox.host is not set" : value;
  }
}
