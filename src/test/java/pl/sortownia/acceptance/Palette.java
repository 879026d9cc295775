package pl.sortownia.acceptance;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures with no more than 256 colours: a page has few, and git keeps every picture for ever. */
final class Palette {
  private static final int COLOURS = 256;

  private Palette() {}

  static void write(byte[] png, Path file) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    int[] colours = frequent(counts);
    var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
    var small =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int place =
            nearest.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, it -> nearest(it, colours));
        small.getRaster().setSample(x, y, 0, place);
      }
    }
    Files.createDirectories(file.getParent());
    ImageIO.write(small, "png", file.toFile());
  }

  private static int[] frequent(Map<Integer, Integer> counts) {
    List<Integer> colours =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    return colours.stream().mapToInt(it -> it).toArray();
  }

  private static int nearest(int colour, int[] colours) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length && least > 0; i++) {
      int red = (colour >> 16 & 255) - (colours[i] >> 16 & 255);
      int green = (colour >> 8 & 255) - (colours[i] >> 8 & 255);
      int blue = (colour & 255) - (colours[i] & 255);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
