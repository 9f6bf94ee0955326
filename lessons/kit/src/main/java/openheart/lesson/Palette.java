package openheart.lesson;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An image of at most 256 colours, which is a third of the file. The colours that fill areas stay
 * as they are; among the many shades at the edges of letters and lines, near ones become one.
 */
final class Palette {

  private static final int MOST = 256;
  private static final int BITS = 8;

  /** From this share of the image on, a colour is an area's. */
  private static final double FILL = 0.001;

  private final int dropped;
  private final Set<Integer> fills = new HashSet<>();
  private final SortedMap<Integer, Integer> colors = new TreeMap<>();

  /** A copy of an ARGB image with a palette. */
  static BufferedImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> count = new TreeMap<>();
    for (int pixel : pixels) {
      count.merge(pixel, 1, Integer::sum);
    }
    Palette palette = new Palette(count, 0);
    for (int dropped = 1; palette.colors.size() > MOST; dropped++) {
      palette = new Palette(count, dropped);
    }
    return palette.paint(pixels, width, height);
  }

  /** Groups near colours; each group is shown as the colour that most pixels have. */
  private Palette(Map<Integer, Integer> count, int dropped) {
    this.dropped = dropped;
    int pixels = count.values().stream().mapToInt(Integer::intValue).sum();
    count.forEach(
        (color, times) -> {
          if (times > pixels * FILL) {
            fills.add(color);
          }
          colors.merge(
              group(color),
              color,
              (one, other) -> count.get(one) >= count.get(other) ? one : other);
        });
  }

  private BufferedImage paint(int[] pixels, int width, int height) {
    List<Integer> groups = List.copyOf(colors.keySet());
    int[] palette = colors.values().stream().mapToInt(Integer::intValue).toArray();
    Map<Integer, Integer> index = new HashMap<>();
    groups.forEach(group -> index.put(group, index.size()));
    IndexColorModel model =
        new IndexColorModel(BITS, palette.length, palette, 0, true, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int i = 0; i < pixels.length; i++) {
      image.getRaster().setSample(i % width, i / width, 0, index.get(group(pixels[i])));
    }
    return image;
  }

  /** The colour without the lowest bits of its four parts, unless it fills an area. */
  private int group(int color) {
    if (color >>> 24 == 0) {
      return 0;
    }
    int part = 0xff >> dropped << dropped;
    return fills.contains(color) ? color : color & (part << 24 | part << 16 | part << 8 | part);
  }
}
