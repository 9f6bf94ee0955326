package openheart.tensor;

import openheart.numeric.BlockFunction;
import openheart.numeric.Parallel;

/**
 * Runs a kernel over two views of one shape. Broadcasting has put stride 0 where an operand
 * repeats, so the loop looks for the longest runs in which an operand is one array or one number.
 */
final class BinaryLoop {

  /** Runs in which one operand stays the same number are used as such from this length on. */
  private static final int LONG_RUN = 64;

  private BinaryLoop() {}

  /** Runs a kernel over two tensors that broadcast to a shape. */
  static void run(BinaryKernel kernel, Tensor x, Tensor y, Shape shape, float[] out) {
    Parallel.Body body =
        kernel instanceof BinaryKernel.Broadcasting numbers && (x.numel() == 1 || y.numel() == 1)
            ? withNumber(numbers, x, y, out)
            : body(kernel, Views.broadcastTo(x, shape), Views.broadcastTo(y, shape), out);
    Parallel.range(out.length, Blocks.GRAIN, body);
  }

  /**
   * One operand is a single number; the other, or both, may have as many elements as the result.
   */
  private static Parallel.Body withNumber(
      BinaryKernel.Broadcasting kernel, Tensor x, Tensor y, float[] out) {
    boolean right = y.numel() == 1;
    float number = right ? y.data[y.offset] : x.data[x.offset];
    Tensor other = right ? x : y;
    Tensor plain = Blocks.isPlain(other) ? other : other.detach().cloned();
    BinaryKernel.WithNumber loop = right ? kernel.right() : kernel.left();
    return (from, to) -> loop.each(plain.data, number, out, from, to);
  }

  private static Parallel.Body body(BinaryKernel kernel, Tensor x, Tensor y, float[] out) {
    boolean plainX = Blocks.isPlain(x);
    boolean plainY = Blocks.isPlain(y);
    if (plainX && plainY) {
      return (from, to) -> kernel.each(x.data, y.data, out, from, to);
    }
    int enough = Math.min(LONG_RUN, out.length);
    if (kernel instanceof BinaryKernel.Broadcasting numbers) {
      int runX = constantRun(x);
      int runY = constantRun(y);
      if (plainX && runY >= enough) {
        return perRun(runY, runValues(y, runY), numbers.right(), x.data, out);
      }
      if (plainY && runX >= enough) {
        return perRun(runX, runValues(x, runX), numbers.left(), y.data, out);
      }
    }
    return (from, to) -> inBlocks(kernel, x, y, out, from, to);
  }

  private static Parallel.Body perRun(
      int length, float[] values, BinaryKernel.WithNumber kernel, float[] x, float[] out) {
    return (from, to) -> {
      for (int at = from, count; at < to; at += count) {
        count = Math.min(to - at, length - at % length);
        kernel.each(x, values[at / length], out, at, at + count);
      }
    };
  }

  /** How many elements in a row are one and the same, by the strides. */
  private static int constantRun(Tensor x) {
    int run = 1;
    for (int d = x.ndim() - 1; d >= 0 && (x.strides[d] == 0 || x.shape.at(d) == 1); d--) {
      run *= x.shape.at(d);
    }
    return run;
  }

  /** The number of each run. */
  private static float[] runValues(Tensor x, int run) {
    Tensor outer = x;
    for (int left = run; left > 1; ) {
      left /= outer.size(-1);
      outer = Views.without(outer, outer.ndim() - 1);
    }
    return outer.toArray();
  }

  private static void inBlocks(
      BinaryKernel kernel, Tensor x, Tensor y, float[] out, int from, int to) {
    StridedReader readerX = new StridedReader(x);
    StridedReader readerY = new StridedReader(y);
    int size = Math.min(BlockFunction.SIZE, to - from);
    float[] blockX = new float[size];
    float[] blockY = new float[size];
    float[] result = new float[size];
    for (int at = from, count; at < to; at += count) {
      count = Math.min(size, to - at);
      readerX.read(at, count, blockX, 0);
      readerY.read(at, count, blockY, 0);
      kernel.each(blockX, blockY, result, 0, count);
      System.arraycopy(result, 0, out, at, count);
    }
  }
}
