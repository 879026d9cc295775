package pl.sortownia.knowledge;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the house keeps its folders.
 *
 * @param home folder that holds {@code knowledge/}, {@code templates/} and {@code models/}
 */
@ConfigurationProperties("sortownia")
public record KnowledgeSettings(@DefaultValue(".") Path home) {}
