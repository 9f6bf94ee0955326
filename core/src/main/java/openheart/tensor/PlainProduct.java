package openheart.tensor;

import openheart.numeric.Fma;

/**
 * The matrix product as a textbook writes it: three loops, one fused multiply-add. Tiny products
 * are computed so; for the others it says what bits the fast loops must give.
 */
final class PlainProduct {

  private PlainProduct() {}

  /** Adds rows of a (n, k) by (k, m) product to the result, along the inner dim. */
  static void add(Matrix a, Matrix b, Matrix out, int row, int rowEnd, int k, int m) {
    float[] x = a.data();
    float[] y = b.data();
    for (int i = row; i < rowEnd; i++) {
      for (int j = 0; j < m; j++) {
        int place = out.place(i, j);
        float sum = out.data()[place];
        int p = a.place(i, 0);
        int q = b.place(0, j);
        for (int s = 0; s < k; s++, p += a.columnStep(), q += b.rowStep()) {
          sum = Fma.of(x[p], y[q], sum);
        }
        out.data()[place] = sum;
      }
    }
  }

  /**
   * Adds a row by a column. A sum that waits for the sum before it takes four cycles an element:
   * eight of them side by side fill the wait. (Results of more than one number fill it with their
   * neighbours and add each of them up from first to last.)
   */
  static void addDot(Matrix a, Matrix b, Matrix out, int k) {
    float[] x = a.data();
    float[] y = b.data();
    int stepX = a.columnStep();
    int stepY = b.rowStep();
    int p = a.at();
    int q = b.at();
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    float sum4 = 0;
    float sum5 = 0;
    float sum6 = 0;
    float sum7 = 0;
    int s = 0;
    for (; s + 8 <= k; s += 8, p += 8 * stepX, q += 8 * stepY) {
      sum0 = Fma.of(x[p], y[q], sum0);
      sum1 = Fma.of(x[p + stepX], y[q + stepY], sum1);
      sum2 = Fma.of(x[p + 2 * stepX], y[q + 2 * stepY], sum2);
      sum3 = Fma.of(x[p + 3 * stepX], y[q + 3 * stepY], sum3);
      sum4 = Fma.of(x[p + 4 * stepX], y[q + 4 * stepY], sum4);
      sum5 = Fma.of(x[p + 5 * stepX], y[q + 5 * stepY], sum5);
      sum6 = Fma.of(x[p + 6 * stepX], y[q + 6 * stepY], sum6);
      sum7 = Fma.of(x[p + 7 * stepX], y[q + 7 * stepY], sum7);
    }
    float sum = ((sum0 + sum1) + (sum2 + sum3)) + ((sum4 + sum5) + (sum6 + sum7));
    for (; s < k; s++, p += stepX, q += stepY) {
      sum = Fma.of(x[p], y[q], sum);
    }
    out.data()[out.at()] += sum;
  }
}
