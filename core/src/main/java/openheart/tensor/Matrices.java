package openheart.tensor;

import openheart.numeric.Parallel;

/**
 * The product of two matrices in blocks: a panel of the right matrix is copied to rows of its own,
 * which stay in a core's cache while the rows of the left one pass over it. Every result is added
 * up in the order of the inner dim, whatever the blocks and threads.
 */
final class Matrices {

  private static final int PANEL_ROWS = 128;
  private static final int PANEL_COLUMNS = 1024;

  private final View a;
  private final View b;
  private final float[] out;
  private final int n;
  private final int k;
  private final int m;

  /** The last two dims of a tensor. */
  private record View(float[] data, int rowStride, int columnStride) {

    static View of(Tensor x) {
      return new View(x.data, x.strides[x.ndim() - 2], x.strides[x.ndim() - 1]);
    }
  }

  /** Products of the last two dims of tensors, (n, k) by (k, m), into out. */
  Matrices(Tensor x, Tensor y, float[] out) {
    a = View.of(x);
    b = View.of(y);
    n = x.size(-2);
    k = x.size(-1);
    m = y.size(-1);
    this.out = out;
  }

  /** Multiplies the matrices that begin at the given places, where out is still all zeros. */
  void multiply(int atA, int atB, int atOut, int rowGrain) {
    for (int column = 0; column < m; column += PANEL_COLUMNS) {
      int columns = Math.min(PANEL_COLUMNS, m - column);
      for (int row = 0; row < k; row += PANEL_ROWS) {
        int rows = Math.min(PANEL_ROWS, k - row);
        int right = atB + row * b.rowStride + column * b.columnStride;
        float[][] panel = panel(right, rows, columns);
        int left = atA + row * a.columnStride;
        int result = atOut + column;
        Parallel.range(n, rowGrain, (from, to) -> pass(panel, left, result, from, to));
      }
    }
  }

  /** Copies part of the right matrix to rows. */
  private float[][] panel(int at, int rows, int columns) {
    float[][] panel = new float[rows][columns];
    for (int r = 0; r < rows; r++) {
      int row = at + r * b.rowStride;
      if (b.columnStride == 1) {
        System.arraycopy(b.data, row, panel[r], 0, columns);
      } else {
        for (int c = 0; c < columns; c++) {
          panel[r][c] = b.data[row + c * b.columnStride];
        }
      }
    }
    return panel;
  }

  /** Adds to rows of the result what a panel contributes. */
  private void pass(float[][] panel, int left, int result, int from, int to) {
    float[] sums = new float[panel[0].length];
    for (int i = from; i < to; i++) {
      System.arraycopy(out, result + i * m, sums, 0, sums.length);
      addRow(sums, left + i * a.rowStride, panel);
      System.arraycopy(sums, 0, out, result + i * m, sums.length);
    }
  }

  private void addRow(float[] sums, int at, float[][] panel) {
    float[] x = a.data;
    int step = a.columnStride;
    int r = 0;
    for (int p = at; r + 4 <= panel.length; r += 4, p += 4 * step) {
      float x0 = x[p];
      float x1 = x[p + step];
      float x2 = x[p + 2 * step];
      float x3 = x[p + 3 * step];
      add(sums, x0, panel[r], x1, panel[r + 1], x2, panel[r + 2], x3, panel[r + 3]);
    }
    for (; r < panel.length; r++) {
      add(sums, x[at + r * step], panel[r]);
    }
  }

  private static void add(
      float[] sums,
      float x0,
      float[] y0,
      float x1,
      float[] y1,
      float x2,
      float[] y2,
      float x3,
      float[] y3) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] = sums[j] + x0 * y0[j] + x1 * y1[j] + x2 * y2[j] + x3 * y3[j];
    }
  }

  private static void add(float[] sums, float x, float[] y) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += x * y[j];
    }
  }
}
