package pl.sortownia.arriving;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The citizens' doors: the form and the API.
 *
 * @param longest characters that a question may have
 * @param requestSize what a form post or an API call may weigh; more is refused unread
 * @param minimumTime a form sent sooner after it was opened is looked at twice
 * @param pace how many questions may come from one address
 * @param office who is asked, as the pages name it
 * @param clients name of a client of the API and its key: the key itself, or {@code sha256:} and
 *     the hex digest of it
 */
@ConfigurationProperties("sortownia.portal")
public record PortalSettings(
    @DefaultValue("10000") int longest,
    @DefaultValue("256KB") DataSize requestSize,
    @DefaultValue("3s") Duration minimumTime,
    @DefaultValue PaceSettings pace,
    @DefaultValue Office office,
    @DefaultValue Map<String, String> clients) {

  public PortalSettings {
    clients = Map.copyOf(clients);
  }

  /**
   * How many questions may come from one address. A library or a town hall shares one, so the first
   * bound only asks to press the button again.
   *
   * @param window over which questions are counted
   * @param lookTwice from so many on, the form asks to send once more
   * @param refuse from so many on, the form asks to wait; no text is lost
   * @param hints how many times a window hints may be asked for while typing
   */
  public record PaceSettings(
      @DefaultValue("10m") Duration window,
      @DefaultValue("20") int lookTwice,
      @DefaultValue("200") int refuse,
      @DefaultValue("600") int hints) {}

  /**
   * Who is asked.
   *
   * @param name short name on the pages
   * @param controller who decides about personal data (GDPR art. 13 (1) a)
   * @param address postal address of the controller
   * @param dataProtection e-mail of the data protection officer
   * @param phone for people who would rather talk
   * @param phoneHours when somebody answers
   * @param email for those who cannot use the page
   */
  public record Office(
      @DefaultValue("ZUS") String name,
      @DefaultValue("Zakład Ubezpieczeń Społecznych") String controller,
      @DefaultValue("ul. Szamocka 3, 5, 01-748 Warszawa") String address,
      @DefaultValue("odo@zus.pl") String dataProtection,
      @DefaultValue("22 560 16 00") String phone,
      @DefaultValue("w dni robocze od 7:00 do 18:00") String phoneHours,
      @DefaultValue("cot@zus.pl") String email) {}
}
