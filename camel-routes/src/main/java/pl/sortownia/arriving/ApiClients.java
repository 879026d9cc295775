package pl.sortownia.arriving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who may hand questions over: each client has a key of its own. */
@Component
class ApiClients {
  private static final String BEARER = "Bearer ";
  private static final String HASHED = "sha256:";
  private static final int GUESSED = 16;
  private static final Logger LOG = LoggerFactory.getLogger(ApiClients.class);
  private final Map<String, String> keys;

  ApiClients(PortalSettings settings) {
    keys = settings.clients();
    keys.forEach(ApiClients::check);
  }

  private static void check(String client, String key) {
    // names part the keys of clients in the store, so they must not hold its separator
    if (!client.matches("[a-z0-9-]{1,40}") || key.isBlank()) {
      throw new IllegalArgumentException(
          "sortownia.portal.clients.%s: a name has 1-40 of a-z 0-9 -, and its key is not empty"
              .formatted(client));
    }
    // Boot leaves a placeholder as it is when the environment does not know it: anybody could guess
    // it
    if (key.startsWith("${")) {
      throw new IllegalArgumentException(
          "sortownia.portal.clients.%s: %s is not set in the environment".formatted(client, key));
    }
    if (key.length() < GUESSED) {
      LOG.warn("sortownia.portal.clients.{}: the key can be guessed; take 32 characters", client);
    }
  }

  /** Name of the client whose key the header brings. */
  Optional<String> named(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return Optional.empty();
    }
    String key = authorization.substring(BEARER.length()).strip();
    String hash = HASHED + Fingerprint.ofText(key);
    return keys.entrySet().stream()
        .filter(it -> same(it.getValue(), it.getValue().startsWith(HASHED) ? hash : key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Takes as long for a wrong first character as for a wrong last one. */
  private static boolean same(String known, String given) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
