package pl.sortownia.learning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes a lesson.
 *
 * @param doubtBelow a confirmed suggestion teaches something only if the machine held it less
 *     likely than this, 0 to 1
 */
@ConfigurationProperties("sortownia.learning")
public record LearningSettings(@DefaultValue("0.9") double doubtBelow) {}
