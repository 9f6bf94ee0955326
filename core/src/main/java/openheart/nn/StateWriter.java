package openheart.nn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Bytes of a state on their way out, summed up as they go. */
final class StateWriter {

  private final OutputStream out;
  private final CRC32 sum = new CRC32();
  private final byte[] four = new byte[4];

  StateWriter(OutputStream out) {
    this.out = out;
  }

  void bytes(byte[] bytes) throws IOException {
    sum.update(bytes, 0, bytes.length);
    out.write(bytes, 0, bytes.length);
  }

  void integer(int value) throws IOException {
    for (int i = 0; i < 4; i++) {
      four[i] = (byte) (value >>> 24 - 8 * i);
    }
    bytes(four);
  }

  /** The last that is written. */
  void checksum() throws IOException {
    integer((int) sum.getValue());
    out.flush();
  }
}
