package pl.sortownia.knowledge.versions;

import java.time.Instant;
import pl.sortownia.knowledge.content.Kind;

/**
 * A version moved to a state.
 *
 * @param number running number over all content
 * @param who did it
 * @param reason in the editor's words
 */
public record Change(
    long number,
    Kind kind,
    String id,
    int version,
    State state,
    String who,
    String reason,
    Instant at) {}
