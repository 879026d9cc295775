package pl.sortownia.knowledge.versions;

/**
 * A step that the rules of publishing do not allow; the message is for the editor, with the cure.
 */
public final class ContentRefused extends RuntimeException {
  public ContentRefused(String words) {
    super(words);
  }
}
