package openheart.nn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Bytes of a state on their way in, none of them believed. */
final class StateReader {

  /** So many elements are made room for before any has arrived. */
  private static final int CHUNK = 4096;

  private final InputStream in;
  private final CRC32 sum = new CRC32();
  private final byte[] buffer = new byte[4 * CHUNK];

  StateReader(InputStream in) {
    this.in = in;
  }

  /** Fills the buffer's beginning. */
  private void fill(int count) throws IOException {
    if (arrived(count) < count) {
      throw new StateFormatException("the state is cut off");
    }
  }

  /** How many bytes have come into the buffer, of as many as are wanted. */
  private int arrived(int count) throws IOException {
    int have = 0;
    while (have < count) {
      int more = in.read(buffer, have, count - have);
      if (more < 0) {
        break;
      }
      have += more;
    }
    sum.update(buffer, 0, have);
    return have;
  }

  private int integerAt(int place) {
    return buffer[place] << 24
        | (buffer[place + 1] & 0xFF) << 16
        | (buffer[place + 2] & 0xFF) << 8
        | buffer[place + 3] & 0xFF;
  }

  void magic(String expected) throws IOException {
    byte[] bytes = expected.getBytes(StandardCharsets.US_ASCII);
    if (arrived(bytes.length) < bytes.length
        || !Arrays.equals(bytes, Arrays.copyOf(buffer, bytes.length))) {
      throw new StateFormatException(
          "these bytes are no saved state: they do not begin with \"" + expected + "\"");
    }
  }

  int integer() throws IOException {
    fill(4);
    return integerAt(0);
  }

  int integer(String what, int least, int most) throws IOException {
    int value = integer();
    if (value < least || value > most) {
      throw new StateFormatException(
          what + " is said to be " + value + ", it must be from " + least + " to " + most);
    }
    return value;
  }

  /** Text of so many bytes, at most as many as the buffer holds. */
  String text(int count) throws IOException {
    fill(count);
    String text = new String(buffer, 0, count, StandardCharsets.UTF_8);
    byte[] again = text.getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(again, Arrays.copyOf(buffer, count))) {
      throw new StateFormatException("a name is not UTF-8");
    }
    return text;
  }

  /** So many elements; the array grows with what arrives. */
  float[] floats(int count) throws IOException {
    float[] values = new float[Math.min(count, CHUNK)];
    for (int have = 0; have < count; have += CHUNK) {
      int more = Math.min(CHUNK, count - have);
      fill(4 * more);
      if (have + more > values.length) {
        values = Arrays.copyOf(values, (int) Math.min(count, 2L * values.length));
      }
      for (int i = 0; i < more; i++) {
        values[have + i] = Float.intBitsToFloat(integerAt(4 * i));
      }
    }
    return values;
  }

  /** The last that is read: compares the sum, and sees that nothing follows. */
  void checksum() throws IOException {
    int expected = (int) sum.getValue();
    if (integer() != expected) {
      throw new StateFormatException("the state is damaged: its checksum is not that of its bytes");
    }
    if (in.read() >= 0) {
      throw new StateFormatException("something follows the end of the state");
    }
  }
}
