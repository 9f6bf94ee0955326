package openheart.exercise;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the learner's code prints, up to a limit: an endless loop that prints must not fill a disk.
 */
final class CappedOutput extends OutputStream {
  private static final int LIMIT = 20_000;

  private final PrintStream out;
  private int left = LIMIT;

  private CappedOutput(PrintStream out) {
    this.out = out;
  }

  static PrintStream of(PrintStream out) {
    return new PrintStream(new CappedOutput(out), true, Charset.defaultCharset());
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    if (left <= 0) {
      return;
    }
    out.write(bytes, offset, Math.min(left, length));
    left -= length;
    if (left <= 0) {
      byte[] note = ("\n[...]\n").getBytes(StandardCharsets.US_ASCII);
      out.write(note, 0, note.length);
    }
  }

  @Override
  public void flush() {
    out.flush();
  }
}
