package openheart.tensor;

/** A function of one number, as a loop from one index to another, the same in both arrays. */
@FunctionalInterface
interface UnaryKernel {
  void each(float[] x, float[] out, int from, int to);
}
