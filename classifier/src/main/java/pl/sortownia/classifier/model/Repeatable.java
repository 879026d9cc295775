package pl.sortownia.classifier.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites OpenNLP's zip without its clock: entries sorted, times fixed, the date comment of the
 * manifest dropped.
 */
final class Repeatable {

  // 1 January 1980, where the time of a zip begins
  private static final long NO_TIME = 315_532_800_000L;

  private Repeatable() {}

  static byte[] zip(byte[] original) throws IOException {
    var entries = new TreeMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(original))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    var out = new ByteArrayOutputStream(original.length);
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(9);
      // readers look for the manifest first
      write(zip, "manifest.properties", sorted(entries.remove("manifest.properties")));
      for (var entry : entries.entrySet()) {
        write(zip, entry.getKey(), entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] sorted(byte @org.jspecify.annotations.Nullable [] properties) {
    if (properties == null) {
      return new byte[0];
    }
    return new String(properties, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(
        java.time.LocalDateTime.ofEpochSecond(NO_TIME / 1000, 0, java.time.ZoneOffset.UTC));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
