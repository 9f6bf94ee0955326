package openheart.tensor;

import openheart.numeric.Fma;

/**
 * A matrix by a vector, (n, k) by (k), where each row lies in one piece. Every number of the matrix
 * is used once, so there is nothing to pack: eight rows go side by side, since one sum alone would
 * wait four cycles for each of its additions.
 */
final class MatrixVector {

  private static final int ROWS = 8;

  private MatrixVector() {}

  /** Adds rows of the product to the result. The vector is the first column of b. */
  static void addProduct(Matrix a, Matrix b, Matrix out, int row, int rowEnd, int k) {
    float[] vector = new float[k];
    b.turned().copyRow(0, 0, k, vector, 0);
    float[] sums = new float[ROWS];
    int[] places = new int[ROWS];
    for (int i = row; i < rowEnd; i += ROWS) {
      int rows = Math.min(ROWS, rowEnd - i);
      for (int r = 0; r < ROWS; r++) { // past the end the last row again, which is not kept
        places[r] = a.place(i + Math.min(r, rows - 1), 0);
      }
      out.turned().copyRow(0, i, rows, sums, 0);
      addEight(a.data(), places, vector, sums);
      out.turned().setRow(0, i, rows, sums, 0);
    }
  }

  private static void addEight(float[] x, int[] places, float[] vector, float[] sums) {
    int p0 = places[0];
    int p1 = places[1];
    int p2 = places[2];
    int p3 = places[3];
    int p4 = places[4];
    int p5 = places[5];
    int p6 = places[6];
    int p7 = places[7];
    float sum0 = sums[0];
    float sum1 = sums[1];
    float sum2 = sums[2];
    float sum3 = sums[3];
    float sum4 = sums[4];
    float sum5 = sums[5];
    float sum6 = sums[6];
    float sum7 = sums[7];
    for (int s = 0; s < vector.length; s++) {
      float y = vector[s];
      sum0 = Fma.of(x[p0 + s], y, sum0);
      sum1 = Fma.of(x[p1 + s], y, sum1);
      sum2 = Fma.of(x[p2 + s], y, sum2);
      sum3 = Fma.of(x[p3 + s], y, sum3);
      sum4 = Fma.of(x[p4 + s], y, sum4);
      sum5 = Fma.of(x[p5 + s], y, sum5);
      sum6 = Fma.of(x[p6 + s], y, sum6);
      sum7 = Fma.of(x[p7 + s], y, sum7);
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
    sums[4] = sum4;
    sums[5] = sum5;
    sums[6] = sum6;
    sums[7] = sum7;
  }
}
