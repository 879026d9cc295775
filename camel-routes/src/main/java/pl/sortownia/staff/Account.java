package pl.sortownia.staff;

import java.util.List;
import java.util.Set;

/**
 * A member of the staff.
 *
 * @param login what they type
 * @param name what colleagues read
 * @param roles what they may do
 * @param topics ids of the topics whose letters they answer; empty for all
 */
public record Account(String login, String name, Set<Role> roles, List<String> topics) {
  public Account {
    roles = Set.copyOf(roles);
    topics = List.copyOf(topics);
  }
}
