package pl.sortownia.letter;

/**
 * A question as the form or the portal hands it over.
 *
 * @param topic id of a topic that the asker chose; empty for "I don't know"
 * @param question the words of the question
 * @param email where the reply goes
 * @param name how the asker wants to be called; empty when not given
 * @param identity how well the portal knows the asker
 */
public record PortalQuestion(
    String topic, String question, String email, String name, Identity identity) {}
