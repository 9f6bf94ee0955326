package openheart.lesson;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file of an image with a palette (ISO/IEC 15948), a third smaller than what the JDK writes:
 * that one predicts each pixel from its neighbours, which helps shades and spoils the repetitions
 * of a chart.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte BITS = 8;
  private static final byte INDEXED = 3;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private Png() {}

  /** The file's bytes. */
  static byte[] of(BufferedImage image) {
    IndexColorModel palette = (IndexColorModel) image.getColorModel();
    int size = palette.getMapSize();
    ByteBuffer colors = ByteBuffer.allocate(3 * size);
    ByteBuffer alphas = ByteBuffer.allocate(size);
    for (int i = 0; i < size; i++) {
      colors.put((byte) palette.getRed(i));
      colors.put((byte) palette.getGreen(i));
      colors.put((byte) palette.getBlue(i));
      alphas.put((byte) palette.getAlpha(i));
    }
    Png png = new Png();
    png.file.writeBytes(SIGNATURE);
    png.chunk("IHDR", header(image.getWidth(), image.getHeight()));
    png.chunk("PLTE", colors.array());
    png.chunk("tRNS", alphas.array());
    png.chunk("IDAT", deflated(rows(image)));
    png.chunk("IEND", new byte[0]);
    return png.file.toByteArray();
  }

  private static byte[] header(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    return header.put(BITS).put(INDEXED).array();
  }

  /** The pixels' places in the palette, a zero before each row: nothing is predicted. */
  private static byte[] rows(BufferedImage image) {
    int width = image.getWidth();
    ByteBuffer rows = ByteBuffer.allocate((1 + width) * image.getHeight());
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      rows.put((byte) 0);
      for (int index : image.getRaster().getSamples(0, y, width, 1, 0, row)) {
        rows.put((byte) index);
      }
    }
    return rows.array();
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 13];
    while (!deflater.finished()) {
      deflated.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return deflated.toByteArray();
  }

  private void chunk(String type, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(4 + data.length);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 check = new CRC32();
    check.update(chunk.array());
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(chunk.array());
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
