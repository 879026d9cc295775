package pl.sortownia.knowledge.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;

/** Takes out what an earlier answer of the same letter has said already. */
final class Repetition {
  // two paragraphs that share this much of their words tell a citizen the same thing
  private static final double SAME = 0.8;
  private static final int TOO_SHORT_TO_JUDGE = 5;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}*])");

  private Repetition() {}

  /**
   * @param seeAbove what stands for an answer of which nothing is left: the number of the question
   *     that holds it, and the part
   */
  static List<Part> removed(List<Part> parts, BiFunction<Integer, Part, Part> seeAbove) {
    var said = new ArrayList<Set<String>>();
    var result = new ArrayList<Part>();
    for (Part part : parts) {
      if (part.role() != Role.ANSWER) {
        result.add(part);
        continue;
      }
      String rest = unsaid(part, said);
      if (!rest.isEmpty()) {
        result.add(OneHand.with(part, rest));
      } else if (part.question() > 0) {
        result.add(seeAbove.apply(firstWith(part.source(), parts), part));
      }
    }
    return result;
  }

  /** Answers without the sentences that a notice below them says for the whole letter. */
  static List<Part> saidBelow(List<Part> answers, List<Part> notices) {
    List<Set<String>> below =
        notices.stream()
            .flatMap(it -> Arrays.stream(SENTENCE.split(it.text())))
            .map(Repetition::words)
            .toList();
    return answers.stream()
        .map(it -> it.role() == Role.ANSWER ? OneHand.with(it, without(it.text(), below)) : it)
        .toList();
  }

  private static String without(String text, List<Set<String>> below) {
    String rest =
        Arrays.stream(text.split("\\n\\s*\\n"))
            .map(it -> kept(it, below))
            .filter(it -> !it.isBlank())
            .collect(Collectors.joining("\n\n"));
    return rest.isBlank() ? text : rest;
  }

  private static String kept(String paragraph, List<Set<String>> below) {
    List<String> sentences = List.of(SENTENCE.split(paragraph));
    List<String> kept =
        sentences.stream()
            .filter(it -> !isWhole(it) || below.stream().noneMatch(said -> holds(said, words(it))))
            .toList();
    // joined only when something went: lists keep their lines
    return kept.size() == sentences.size() ? paragraph : String.join(" ", kept);
  }

  /** A sentence that is bold from its middle on cannot go alone. */
  private static boolean isWhole(String sentence) {
    return sentence.split("\\*\\*", -1).length % 2 == 1;
  }

  private static boolean holds(Set<String> said, Set<String> words) {
    if (words.size() < TOO_SHORT_TO_JUDGE) {
      return false;
    }
    return words.stream().filter(said::contains).count() >= SAME * words.size();
  }

  private static String unsaid(Part part, List<Set<String>> said) {
    var own = new ArrayList<Set<String>>();
    String rest =
        Arrays.stream(part.text().split("\\n\\s*\\n"))
            .filter(paragraph -> {
              Set<String> words = words(paragraph);
              own.add(words);
              return said.stream().noneMatch(it -> same(it, words));
            })
            .collect(Collectors.joining("\n\n"));
    said.addAll(own);
    return rest;
  }

  /** Words before a list stay: without them the list would hang in the air. */
  private static boolean introduces(String paragraph) {
    return paragraph.strip().matches("(?s).*:[*_]*");
  }

  private static boolean same(Set<String> one, Set<String> other) {
    if (Math.min(one.size(), other.size()) < TOO_SHORT_TO_JUDGE) {
      return one.equals(other);
    }
    var common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() >= SAME * (one.size() + other.size() - common.size());
  }

  private static Set<String> words(String paragraph) {
    return Arrays.stream(paragraph.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }

  private static int firstWith(String source, List<Part> parts) {
    return parts.stream()
        .filter(it -> it.source().equals(source))
        .findFirst()
        .map(Part::question)
        .orElse(1);
  }
}
