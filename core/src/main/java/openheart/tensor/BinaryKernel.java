package openheart.tensor;

/** A function of two numbers, as a loop from one index to another, the same in all arrays. */
@FunctionalInterface
interface BinaryKernel {
  void each(float[] x, float[] y, float[] out, int from, int to);

  /** The loop where the right operand is one number. */
  @FunctionalInterface
  interface WithNumber {
    void each(float[] x, float number, float[] out, int from, int to);
  }

  /**
   * A kernel with loops of its own for an operand that is one number over long runs, as
   * broadcasting makes it.
   */
  record Broadcasting(BinaryKernel pairs, WithNumber right, WithNumber left)
      implements BinaryKernel {

    /** For operations whose operands may change places. */
    Broadcasting(BinaryKernel pairs, WithNumber either) {
      this(pairs, either, either);
    }

    @Override
    public void each(float[] x, float[] y, float[] out, int from, int to) {
      pairs.each(x, y, out, from, to);
    }
  }
}
