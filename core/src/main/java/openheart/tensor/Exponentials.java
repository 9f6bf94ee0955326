package openheart.tensor;

import openheart.numeric.BlockFunction;
import openheart.numeric.Exp;
import openheart.numeric.Parallel;

/**
 * exp(x - greatest) of rows of numbers, and the sum of each row: what the softmax family is made
 * of. Short rows go through the exponential together, long ones in pieces. An object belongs to one
 * thread.
 */
final class Exponentials {

  /** What is made of a row. */
  interface RowBody {
    /**
     * Finishes a row.
     *
     * @param row its number; its elements are those from row * length on
     * @param sum of its exponentials, which the result holds if there is one
     */
    void finish(int row, float greatest, double sum);
  }

  private final float[] rows;
  private final int length;
  private final float[] block;
  private final float[] made;
  private final Exp exp;

  private Exponentials(float[] rows, int length, int count) {
    this.rows = rows;
    this.length = length;
    int size = (int) Math.min(BlockFunction.SIZE, (long) length * count);
    block = new float[size];
    made = new float[size];
    exp = new Exp(size);
  }

  /**
   * Over all rows, several at a time.
   *
   * @param rows of equal length
   * @param out gets the exponentials, or is empty
   */
  static void of(float[] rows, int length, int count, float[] out, RowBody body) {
    if (length == 0) {
      for (int row = 0; row < count; row++) {
        body.finish(row, Float.NEGATIVE_INFINITY, 0);
      }
      return;
    }
    Parallel.range(
        count,
        Math.max(1, Blocks.GRAIN / 8 / length),
        (from, to) -> new Exponentials(rows, length, to - from).run(from, to, out, body));
  }

  private void run(int from, int to, float[] out, RowBody body) {
    if (length > BlockFunction.SIZE) {
      for (int row = from; row < to; row++) {
        longRow(row, out, body);
      }
      return;
    }
    int together = BlockFunction.SIZE / length;
    for (int row = from; row < to; row += together) {
      shortRows(row, Math.min(to, row + together), out, body);
    }
  }

  private void shortRows(int from, int to, float[] out, RowBody body) {
    int n = (to - from) * length;
    float[] greatest = new float[to - from];
    System.arraycopy(rows, from * length, block, 0, n);
    for (int i = 0; i < greatest.length; i++) {
      greatest[i] = (float) Reducer.MAX.row(block, i * length, (i + 1) * length, 0);
      shift(block, i * length, (i + 1) * length, greatest[i]);
    }
    exp.apply(block, made, n);
    if (out.length != 0) {
      System.arraycopy(made, 0, out, from * length, n);
    }
    for (int i = 0; i < greatest.length; i++) {
      double sum = Reducer.SUM.row(made, i * length, (i + 1) * length, 0);
      body.finish(from + i, greatest[i], sum);
    }
  }

  private void longRow(int row, float[] out, RowBody body) {
    int begin = row * length;
    int end = begin + length;
    float greatest = (float) Reducer.MAX.row(rows, begin, end, 0);
    double sum = 0;
    for (int at = begin; at < end; at += block.length) {
      int n = Math.min(block.length, end - at);
      System.arraycopy(rows, at, block, 0, n);
      shift(block, 0, n, greatest);
      exp.apply(block, made, n);
      sum += Reducer.SUM.row(made, 0, n, 0);
      if (out.length != 0) {
        System.arraycopy(made, 0, out, at, n);
      }
    }
    body.finish(row, greatest, sum);
  }

  /** x - down, in place. */
  static void shift(float[] x, int from, int to, float down) {
    for (int i = from; i < to; i++) {
      x[i] -= down;
    }
  }
}
