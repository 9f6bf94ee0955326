package openheart.lessons.initialization;

import java.util.Locale;
import openheart.tensor.Tensor;

/**
 * The sizes of the class notebook for the one example that takes long with them: on if the
 * environment variable {@code COURSE_FULL} is {@code true}. Progress and time go to the error
 * stream.
 */
final class FullSize {

  private static final int BLOCKS = 10;

  private FullSize() {}

  /** Whether the reader asked for the full sizes. */
  static boolean wanted() {
    return Boolean.parseBoolean(System.getenv("COURSE_FULL"));
  }

  /**
   * The matrix product, a tenth of the rows at a time; at full size says how far it is.
   *
   * @param left (rows, inner), of a number of rows that divides by 10
   * @param right (inner, columns)
   * @return (rows, columns)
   */
  static Tensor product(Tensor left, Tensor right) {
    long start = System.nanoTime();
    int rows = left.size(0) / BLOCKS;
    Tensor product = Tensor.zeros(left.size(0), right.size(1));
    for (int block = 0; block < BLOCKS; block++) {
      Tensor part = left.narrow(0, block * rows, rows).matmul(right);
      product.narrow(0, block * rows, rows).copyFrom(part);
      if (wanted()) {
        double seconds = (System.nanoTime() - start) / 1e9;
        int percent = 100 * (block + 1) / BLOCKS;
        System.err.println(String.format(Locale.ROOT, "%3d %%  %.1f s", percent, seconds));
      }
    }
    return product;
  }
}
