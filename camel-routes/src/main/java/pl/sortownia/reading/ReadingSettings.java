package pl.sortownia.reading;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pl.sortownia.reading.mime.Caps;

/**
 * How letters are read.
 *
 * @param caps how much of one letter is read
 * @param trustedAuthservIds names with which our own mail server signs its Authentication-Results
 *     (RFC 8601 §2.5); such headers of any other server are ignored, since anybody can write them
 * @param ownAddresses addresses of the mailboxes that we read
 * @param officeDomains domains of the office, which senders may try to look like
 * @param officeNames names of the office, which senders may put before a foreign address
 * @param portalMail how to recognise questions that the portal forwards as mail
 */
@ConfigurationProperties("sortownia.reading")
public record ReadingSettings(
    @DefaultValue Caps caps,
    @DefaultValue List<String> trustedAuthservIds,
    @DefaultValue("cot@zus.example") List<String> ownAddresses,
    @DefaultValue("zus.pl") List<String> officeDomains,
    @DefaultValue({"zus", "ezus", "puezus", "pue zus", "zakład ubezpieczeń społecznych"})
        List<String> officeNames,
    @DefaultValue PortalMail portalMail) {

  /**
   * Questions that the portal forwards as mail. Each line of such a mail reads {@code label:
   * value}; the question runs from its label to the end, or to the next label.
   *
   * @param senders addresses from which the portal writes; empty: no mail is taken for the portal's
   * @param email label of the asker's address, to whom the reply goes
   * @param name label of the asker's name
   * @param topic label of the topic that was chosen
   * @param question label of the question
   * @param others labels that end the question and mean nothing to us
   */
  public record PortalMail(
      @DefaultValue("formularz@portal.zus.example") List<String> senders,
      @DefaultValue("E-mail") String email,
      @DefaultValue("Imię i nazwisko") String name,
      @DefaultValue("Temat") String topic,
      @DefaultValue("Pytanie") String question,
      @DefaultValue({"Numer zgłoszenia", "Data zgłoszenia", "Zgoda"}) List<String> others) {

    public static PortalMail defaults() {
      return new PortalMail(
          List.of("formularz@portal.zus.example"),
          "E-mail",
          "Imię i nazwisko",
          "Temat",
          "Pytanie",
          List.of("Numer zgłoszenia", "Data zgłoszenia", "Zgoda"));
    }
  }

  public static ReadingSettings defaults() {
    return new ReadingSettings(
        Caps.defaults(),
        List.of(),
        List.of("cot@zus.example"),
        List.of("zus.pl"),
        List.of("zus", "ezus", "puezus", "pue zus", "zakład ubezpieczeń społecznych"),
        PortalMail.defaults());
  }
}
