package openheart.tensor;

import java.util.function.IntFunction;
import openheart.numeric.BlockFunction;
import openheart.numeric.Parallel;

/** Runs functions of one number over any view. */
final class UnaryLoop {

  private UnaryLoop() {}

  static void run(UnaryKernel kernel, Tensor x, float[] out) {
    if (Blocks.isPlain(x)) {
      Parallel.range(out.length, Blocks.GRAIN, (from, to) -> kernel.each(x.data, out, from, to));
    } else {
      run(size -> (block, result, count) -> kernel.each(block, result, 0, count), x, out);
    }
  }

  /**
   * Runs a function block by block.
   *
   * @param maker gives the function for blocks of up to a size
   */
  static void run(IntFunction<BlockFunction> maker, Tensor x, float[] out) {
    if (out.length <= BlockFunction.SIZE && Blocks.isPlain(x)) {
      maker.apply(out.length).apply(x.data, out, out.length);
    } else {
      Parallel.range(out.length, Blocks.GRAIN, (from, to) -> inBlocks(maker, x, out, from, to));
    }
  }

  private static void inBlocks(
      IntFunction<BlockFunction> maker, Tensor x, float[] out, int from, int to) {
    int size = Math.min(BlockFunction.SIZE, to - from);
    BlockFunction function = maker.apply(size);
    StridedReader reader = new StridedReader(x);
    float[] block = new float[size];
    float[] result = new float[size];
    for (int at = from, count; at < to; at += count) {
      count = Math.min(size, to - at);
      reader.read(at, count, block, 0);
      function.apply(block, result, count);
      System.arraycopy(result, 0, out, at, count);
    }
  }
}
