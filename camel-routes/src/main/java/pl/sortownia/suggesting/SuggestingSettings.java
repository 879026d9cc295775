package pl.sortownia.suggesting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is proposed to a consultant.
 *
 * @param atMost suggestions that a consultant sees for each question
 */
@ConfigurationProperties("sortownia.suggesting")
public record SuggestingSettings(@DefaultValue("5") int atMost) {}
