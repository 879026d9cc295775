package pl.sortownia.knowledge.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;

/**
 * Joins a newly assembled draft with what the consultant made of the one before: edited parts and
 * own words stay, removed parts stay away, everything else is renewed.
 */
final class Merging {
  private Merging() {}

  /**
   * @param before as the machine had assembled it
   * @param worked as the consultant left it
   * @param fresh as the machine assembles it now
   */
  static Draft merge(Draft before, Draft worked, Draft fresh) {
    Map<String, Part> was = keyed(before);
    Map<String, Part> is = keyed(worked);
    var result = new LinkedHashMap<String, Part>();
    keyed(fresh)
        .forEach((key, part) -> {
          boolean removed = was.containsKey(key) && !is.containsKey(key);
          if (!removed) {
            Part mine = is.get(key);
            result.put(key, mine != null && mine.edited() ? mine : part);
          }
        });
    return new Draft(withOwn(is, new ArrayList<>(result.entrySet())));
  }

  /** Puts what only the consultant has behind the part that it followed. */
  private static List<Part> withOwn(
      Map<String, Part> worked, List<Map.Entry<String, Part>> result) {
    String previous = "";
    for (Map.Entry<String, Part> it : worked.entrySet()) {
      int at = position(it.getKey(), result);
      if (at < 0 && (it.getValue().edited() || it.getValue().role() == Role.OWN)) {
        result.add(behind(it.getValue(), previous, result), it);
        previous = it.getKey();
      } else if (at >= 0) {
        previous = it.getKey();
      }
    }
    return result.stream().map(Map.Entry::getValue).toList();
  }

  /** An answer that was swapped out but edited goes behind its successor, under the same title. */
  private static int behind(Part part, String previous, List<Map.Entry<String, Part>> result) {
    int last = -1;
    for (int i = 0; i < result.size(); i++) {
      last = result.get(i).getValue().question() == part.question() ? i : last;
    }
    return (part.role() == Role.ANSWER && last >= 0 ? last : position(previous, result)) + 1;
  }

  private static int position(String key, List<Map.Entry<String, Part>> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).getKey().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Parts by what they are for; the same thing twice gets a number. */
  private static Map<String, Part> keyed(Draft draft) {
    var seen = new HashMap<String, Integer>();
    var keyed = new LinkedHashMap<String, Part>();
    for (Part it : draft.parts()) {
      String key = it.role() + "|" + it.source() + "|" + it.question();
      keyed.put(key + "|" + seen.merge(key, 1, Integer::sum), it);
    }
    return keyed;
  }
}
