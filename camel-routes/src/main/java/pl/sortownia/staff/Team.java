package pl.sortownia.staff;

import java.util.List;

/**
 * Consultants who answer the same topics.
 *
 * @param id what letters and addresses call it
 * @param name what colleagues read
 * @param topics ids of the topics that its members take from the queue; empty for none of its own
 * @param members logins
 */
public record Team(String id, String name, List<String> topics, List<String> members) {
  public Team {
    topics = List.copyOf(topics);
    members = List.copyOf(members);
  }
}
