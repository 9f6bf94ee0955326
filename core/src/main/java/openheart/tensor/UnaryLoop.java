package openheart.tensor;

import openheart.numeric.Parallel;

/** Runs a kernel over any view. */
final class UnaryLoop {

  private UnaryLoop() {}

  static void run(UnaryKernel kernel, Tensor x, float[] out) {
    if (Blocks.isPlain(x)) {
      Parallel.range(out.length, Blocks.GRAIN, (from, to) -> kernel.each(x.data, out, from, to));
    } else {
      Parallel.range(out.length, Blocks.GRAIN, (from, to) -> inBlocks(kernel, x, out, from, to));
    }
  }

  private static void inBlocks(UnaryKernel kernel, Tensor x, float[] out, int from, int to) {
    StridedReader reader = new StridedReader(x);
    float[] block = new float[Blocks.SIZE];
    float[] result = new float[Blocks.SIZE];
    for (int at = from, count; at < to; at += count) {
      count = Math.min(Blocks.SIZE, to - at);
      reader.read(at, count, block, 0);
      kernel.each(block, result, 0, count);
      System.arraycopy(result, 0, out, at, count);
    }
  }
}
