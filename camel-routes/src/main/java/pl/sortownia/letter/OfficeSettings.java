package pl.sortownia.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who we are in the mails that we send.
 *
 * @param address our mailbox: replies of citizens come back here
 * @param name what their mail program shows
 */
@ConfigurationProperties("sortownia.office")
public record OfficeSettings(
    @DefaultValue("cot@sortownia.example") String address,
    @DefaultValue("Centrum Kontaktu Klientów") String name) {

  public Address sender() {
    return new Address(name, address);
  }

  public String domain() {
    return address.substring(address.indexOf('@') + 1);
  }

  /** Our address with the thread token: a reply to it finds its case. */
  public String withToken(String token) {
    return address.substring(0, address.indexOf('@')) + "+" + token + "@" + domain();
  }
}
