package openheart.tensor;

/** Sizes by which the loops over elements are cut. */
final class Blocks {

  /** Elements that are worth a thread of their own. */
  static final int GRAIN = 1 << 17;

  /** The bits of 1. */
  static final int ONE = Float.floatToRawIntBits(1f);

  private Blocks() {}

  /** Whether a kernel can read a tensor's array as it stands. */
  static boolean isPlain(Tensor x) {
    return x.offset == 0 && x.isContiguous();
  }
}
