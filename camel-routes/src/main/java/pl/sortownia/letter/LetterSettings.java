package pl.sortownia.letter;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cases are kept.
 *
 * @param workingDays working days within which a reply should leave
 * @param threadAge after this long without a letter, a reply in the thread opens a new, linked case
 */
@ConfigurationProperties("sortownia.cases")
public record LetterSettings(
    @DefaultValue("3") int workingDays, @DefaultValue("60d") Duration threadAge) {}
