package pl.sortownia.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a machine reads the measurements.
 *
 * @param token what it sends as {@code Authorization: Bearer TOKEN}; empty: no machine may, only an
 *     operator who logged in
 */
@ConfigurationProperties("sortownia.metrics")
record MetricsSettings(@DefaultValue("") String token) {
  private static final int SHORTEST = 16;

  MetricsSettings {
    if (!token.isEmpty() && (token.length() < SHORTEST || token.startsWith("${"))) {
      throw new IllegalArgumentException(
          "sortownia.metrics.token: too short, or a variable that is not set; give at least "
              + SHORTEST
              + " characters, for example of openssl rand -hex 32");
    }
  }

  /** Whether a request's header holds the token; takes as long for a wrong one as for a right. */
  boolean opens(@Nullable String authorization) {
    byte[] expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    return !token.isEmpty()
        && authorization != null
        && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
  }
}
