package pl.sortownia.reviewing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the desk works.
 *
 * @param hold how long an approved reply can be called back
 * @param grace how long a letter stays with a consultant who left its page
 * @param lease how long a taken letter stays with a consultant who gives no sign of life
 */
@ConfigurationProperties("sortownia.reviewing")
public record ReviewingSettings(
    @DefaultValue("30s") Duration hold,
    @DefaultValue("90s") Duration grace,
    @DefaultValue("10m") Duration lease) {}
