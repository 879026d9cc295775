package pl.sortownia.classifier.training;

import java.util.Map;

/**
 * A further part of an examination's report.
 *
 * @param name its name in the JSON report
 * @param text its lines in the text report
 * @param figures the same as figures, for the JSON report
 */
public record Section(String name, String text, Map<String, Object> figures) {}
