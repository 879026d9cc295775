package pl.sortownia.classifier.search;

import java.util.List;

/**
 * One article as the search sees it.
 *
 * @param id id of the article
 * @param intents ids of the intents it answers, the main one first
 * @param title its title
 * @param askedAs how people ask for it, as they type
 * @param text what the citizen reads, without markup of amounts
 * @param symbols forms that it is about, for example {@code ZAS-53}
 * @param legalBasis laws that it rests on
 */
public record Passage(
    String id,
    List<String> intents,
    String title,
    List<String> askedAs,
    String text,
    List<String> symbols,
    List<String> legalBasis) {
  public Passage {
    intents = List.copyOf(intents);
    askedAs = List.copyOf(askedAs);
    symbols = List.copyOf(symbols);
    legalBasis = List.copyOf(legalBasis);
  }
}
