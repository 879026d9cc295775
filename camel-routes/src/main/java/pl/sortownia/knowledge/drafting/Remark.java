package pl.sortownia.knowledge.drafting;

/**
 * What the last look found, in the consultant's language.
 *
 * @param blocks true when the letter must not leave like this
 * @param place where: a question, a part, the whole letter
 * @param words what is wrong
 * @param cure what to do about it
 */
public record Remark(boolean blocks, String place, String words, String cure) {}
