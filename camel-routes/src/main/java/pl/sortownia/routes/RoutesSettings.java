package pl.sortownia.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pace of the office.
 *
 * @param pause how long a stage that found no letter waits before it looks again
 */
@ConfigurationProperties("sortownia.routes")
record RoutesSettings(@DefaultValue("250ms") Duration pause) {}
