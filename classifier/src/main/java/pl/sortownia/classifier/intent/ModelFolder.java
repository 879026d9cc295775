package pl.sortownia.classifier.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import pl.sortownia.classifier.model.TextModel;

/**
 * A folder with {@code model.bin} and {@code card.md}: always a pair, tied by the sha256 on the
 * card.
 */
public final class ModelFolder {

  private static final Pattern SHA = Pattern.compile("sha256: ([0-9a-f]{64})");

  private final Path folder;

  private ModelFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder, which may not exist yet. */
  public static ModelFolder at(Path folder) {
    return new ModelFolder(folder);
  }

  /**
   * The model.
   *
   * @throws IllegalArgumentException when a file is missing or model and card do not match; names
   *     file and cure
   */
  public TextModel open() {
    byte[] bytes = bytes(folder.resolve("model.bin"));
    String card =
        new String(bytes(folder.resolve("card.md")), java.nio.charset.StandardCharsets.UTF_8);
    var named = SHA.matcher(card);
    String expected = named.find() ? named.group(1) : "none";
    String actual = hash(bytes);
    if (!actual.equals(expected)) {
      throw new IllegalArgumentException(
          "%s has sha256 %s but card.md says %s; run bin/sortownia train, or restore the pair"
              .formatted(folder.resolve("model.bin"), actual, expected));
    }
    try {
      return TextModel.read(bytes);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s cannot be read: %s; run bin/sortownia train, or restore the pair"
              .formatted(folder.resolve("model.bin"), e.getMessage()),
          e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + " is missing or cannot be read; run bin/sortownia train, or restore it from git",
          e);
    }
  }

  /** Writes the pair; the card's text gets the hash in front. */
  public void write(byte[] model, String card) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("model.bin"), model);
      Files.writeString(
          folder.resolve("card.md"), card.replace("sha256: ?", "sha256: " + hash(model)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          folder + " cannot be written; name a folder that you may write to", e);
    }
  }

  /** SHA-256 of {@code model.bin}. */
  public String sha() {
    return hash(bytes(folder.resolve("model.bin")));
  }

  /** SHA-256 of bytes in hexadecimal. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
