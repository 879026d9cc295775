package pl.sortownia.letter.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are searched.
 *
 * @param index folder of this node's index; it can be deleted at any time and is built anew
 */
@ConfigurationProperties("sortownia.search")
public record SearchSettings(@DefaultValue("data/letters-index") Path index) {}
