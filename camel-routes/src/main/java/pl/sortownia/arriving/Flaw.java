package pl.sortownia.arriving;

/**
 * What keeps a question from being taken in.
 *
 * @param field name of the field, as form and API call it
 * @param polish what is wrong and how to put it right
 * @param english the same, for callers of the API who ask for it
 */
record Flaw(String field, String polish, String english) {}
