package openheart.lesson;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An image of at most 64 colours, which is a quarter of the file. The colours that fill areas stay
 * as they are; of the many shades at the edges of letters and lines, each becomes the nearest of
 * those that more pixels have.
 */
final class Palette {

  private static final int MOST = 64;
  private static final int BITS = 8;

  /** From this share of the image on, a colour is an area's. */
  private static final double AREA = 0.001;

  private final List<Integer> colors = new ArrayList<>();
  private final Map<Integer, Integer> index = new HashMap<>();

  /**
   * Returns a copy of an ARGB image with a palette.
   *
   * @throws IllegalArgumentException if more colours fill areas than a palette holds
   */
  static BufferedImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> count = new TreeMap<>();
    for (int pixel : pixels) {
      count.merge(pixel, 1, Integer::sum);
    }
    long areas = count.values().stream().filter(times -> times > pixels.length * AREA).count();
    if (areas > MOST) {
      throw new IllegalArgumentException(
          areas + " colours fill areas; a figure has at most " + MOST + ": use fewer");
    }
    Palette palette = new Palette(count, pixels.length, 0);
    for (int reach = 1; palette.colors.size() > MOST; reach++) {
      palette = new Palette(count, pixels.length, reach);
    }
    return palette.paint(pixels, width, height);
  }

  /**
   * Takes the colours from the most frequent on; one within {@code reach} of another becomes it.
   */
  private Palette(Map<Integer, Integer> count, int pixels, int reach) {
    List<Integer> frequent = new ArrayList<>(count.keySet());
    frequent.sort(Comparator.comparing((Integer color) -> count.get(color)).reversed());
    for (int color : frequent) {
      int place = count.get(color) > pixels * AREA ? -1 : nearest(color, reach);
      if (place < 0) {
        place = colors.size();
        colors.add(color);
      }
      index.put(color, place);
      if (colors.size() > MOST) {
        return;
      }
    }
  }

  private int nearest(int color, int reach) {
    int nearest = -1;
    int least = reach + 1;
    for (int i = 0; i < colors.size(); i++) {
      int distance = distance(color, colors.get(i));
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  /** By how much opacity, or red, green or blue on black, differ at most, out of 255. */
  private static int distance(int one, int other) {
    int distance = Math.abs((one >>> 24) - (other >>> 24));
    for (int shift = 0; shift < 24; shift += 8) {
      distance = Math.max(distance, Math.abs(light(one, shift) - light(other, shift)));
    }
    return distance;
  }

  private static int light(int color, int shift) {
    return (color >> shift & 0xff) * (color >>> 24) / 0xff;
  }

  private BufferedImage paint(int[] pixels, int width, int height) {
    int[] palette = colors.stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel model =
        new IndexColorModel(BITS, palette.length, palette, 0, true, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int i = 0; i < pixels.length; i++) {
      image.getRaster().setSample(i % width, i / width, 0, index.get(pixels[i]));
    }
    return image;
  }
}
