package pl.sortownia.classifier.search;

/** A way in which the words of a query may fit an article; each has its own BM25 score. */
public enum Aspect {
  /** Base forms of the phrasings in which people ask for the article. */
  ASKED,
  /** Base forms of the title. */
  TITLE,
  /** Title and phrasings as typed, without Polish letters. */
  EXACT,
  /** Four neighbouring characters of title and phrasings. */
  GRAM,
  /** Base forms of the text that the citizen reads. */
  TEXT,
  /** Symbols of forms. */
  SYMBOL,
  /** Words of the legal basis. */
  LAW,
  /** Words that mean the same as words of the query, among the phrasings. */
  SYNONYM,
  /** The one phrasing that is nearest, so that a whole match outweighs scattered words. */
  NEAREST
}
