package openheart.tensor;

import openheart.numeric.Fma;

/** The product of two matrices in blocks that stay in a core's caches. */
final class Matrices {

  static final int ROWS = 4;
  private static final int STEPS = 3;
  private static final int STRIDE = 1072;
  private static final int GROUPS = 42;
  private static final int DEPTH = GROUPS * STEPS;
  private static final int TURN = 32;
  private static final int NEAR_ROWS = 1024;

  private static final ThreadLocal<Matrices> BENCH = ThreadLocal.withInitial(Matrices::new);

  private final float[][] panel = new float[GROUPS][];
  private final float[] tile = new float[ROWS * STRIDE];
  private final float[] edge = new float[ROWS * STEPS];

  private Matrices() {}

  static Matrices ofThisThread() {
    return BENCH.get();
  }

  /** How wide the blocks are to which a result of so many columns is cut: nearly equal ones. */
  static int width(int columns) {
    int blocks = (columns + STRIDE - 1) / STRIDE;
    return Math.min(STRIDE, ((columns + blocks - 1) / blocks + 15) / 16 * 16);
  }

  /**
   * Adds rows of the product of a (n, k) and b (k, columns) to the result.
   *
   * @param columns at most {@link #width}
   */
  void addProduct(Matrix a, Matrix b, Matrix out, int from, int to, int k, int columns) {
    for (int row = from; row < to; row += NEAR_ROWS) {
      int rows = Math.min(NEAR_ROWS, to - row);
      for (int step = 0; step < k; step += DEPTH) {
        int steps = Math.min(DEPTH, k - step);
        pack(b, step, steps, columns);
        for (int r = row; r < row + rows; r += ROWS) {
          addTile(a, out, r, Math.min(ROWS, row + rows - r), step, steps, columns);
        }
      }
    }
  }

  private void addTile(Matrix a, Matrix out, int row, int rows, int step, int steps, int columns) {
    for (int r = 0; r < rows; r++) {
      out.copyRow(row + r, 0, columns, tile, r * STRIDE);
    }
    addToTile(a, row, rows, step, steps, columns);
    for (int r = 0; r < rows; r++) {
      out.setRow(row + r, 0, columns, tile, r * STRIDE);
    }
  }

  private void pack(Matrix b, int step, int steps, int columns) {
    for (int g = 0; g * STEPS < steps; g++) {
      if (panel[g] == null) {
        panel[g] = new float[STEPS * STRIDE];
      }
      for (int s = Math.min(STEPS, steps - g * STEPS); s < STEPS; s++) {
        java.util.Arrays.fill(panel[g], s * STRIDE, s * STRIDE + columns, 0);
      }
    }
    if (b.columnStep() == 1) {
      for (int s = 0; s < steps; s++) {
        b.copyRow(step + s, 0, columns, panel[s / STEPS], s % STEPS * STRIDE);
      }
    } else {
      for (int j = 0; j < columns; j += TURN) {
        packTurned(b, step, steps, j, Math.min(columns, j + TURN));
      }
    }
  }

  private void packTurned(Matrix b, int step, int steps, int from, int to) {
    int s = 0;
    for (; s + STEPS <= steps; s += STEPS) {
      turn3(
          b.data(),
          b.place(step + s, from),
          b.rowStep(),
          b.columnStep(),
          panel[s / STEPS],
          from,
          to);
    }
    for (; s < steps; s++) {
      b.copyRow(step + s, from, to - from, panel[s / STEPS], s % STEPS * STRIDE + from);
    }
  }

  private static void turn3(
      float[] x, int at, int rowStep, int step, float[] group, int from, int to) {
    for (int j = from, p = at; j < to; j++, p += step) {
      group[j] = x[p];
      group[j + STRIDE] = x[p + rowStep];
      group[j + 2 * STRIDE] = x[p + 2 * rowStep];
    }
  }

  private void addToTile(Matrix a, int row, int rows, int step, int steps, int columns) {
    for (int s = 0; s < steps; s += STEPS) {
      float[] group = panel[s / STEPS];
      if (rows == ROWS && s + STEPS <= steps) {
        int at = a.place(row, step + s);
        kernel(tile, group, a.data(), at, a.rowStep(), a.columnStep(), columns);
      } else {
        java.util.Arrays.fill(edge, 0);
        for (int r = 0; r < rows; r++) {
          a.copyRow(row + r, step + s, Math.min(STEPS, steps - s), edge, r * STEPS);
        }
        kernel(tile, group, edge, 0, STEPS, 1, columns);
      }
    }
  }

  private static void kernel(
      float[] c, float[] b, float[] a, int at, int rowStep, int step, int columns) {
    float a00 = a[at];
    float a01 = a[at + step];
    float a02 = a[at + 2 * step];
    float a10 = a[at + rowStep];
    float a11 = a[at + rowStep + step];
    float a12 = a[at + rowStep + 2 * step];
    float a20 = a[at + 2 * rowStep];
    float a21 = a[at + 2 * rowStep + step];
    float a22 = a[at + 2 * rowStep + 2 * step];
    float a30 = a[at + 3 * rowStep];
    float a31 = a[at + 3 * rowStep + step];
    float a32 = a[at + 3 * rowStep + 2 * step];
    int n = Math.min(columns, STRIDE);
    for (int j = 0; j < n; j++) {
      float b0 = b[j];
      float b2 = b[j + 2 * STRIDE];
      float b1 = b[j + STRIDE];
      float c0 = c[j];
      float c3 = c[j + 3 * STRIDE];
      float c1 = c[j + STRIDE];
      float c2 = c[j + 2 * STRIDE];
      c[j] = Fma.of(a02, b2, Fma.of(a01, b1, Fma.of(a00, b0, c0)));
      c[j + STRIDE] = Fma.of(a12, b2, Fma.of(a11, b1, Fma.of(a10, b0, c1)));
      c[j + 2 * STRIDE] = Fma.of(a22, b2, Fma.of(a21, b1, Fma.of(a20, b0, c2)));
      c[j + 3 * STRIDE] = Fma.of(a32, b2, Fma.of(a31, b1, Fma.of(a30, b0, c3)));
    }
  }
}
