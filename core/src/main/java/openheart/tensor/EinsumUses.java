package openheart.tensor;

/** How many of the terms left have each axis: what a product of two of them may forget. */
final class EinsumUses {

  private final int[] uses = new int[Long.SIZE];
  private final long output;

  /**
   * The uses of terms.
   *
   * @param output the axes of the result, never forgotten
   * @param terms their axes
   */
  EinsumUses(long output, long[] terms) {
    this.output = output;
    for (long term : terms) {
      count(term, 1);
    }
  }

  private void count(long axes, int change) {
    for (long rest = axes; rest != 0; rest &= rest - 1) {
      uses[Long.numberOfTrailingZeros(rest)] += change;
    }
  }

  /** The axes that the product of two terms keeps: those that the result or another term has. */
  long product(long left, long right) {
    long kept = (left | right) & output;
    for (long rest = (left | right) & ~output; rest != 0; rest &= rest - 1) {
      long axis = Long.lowestOneBit(rest);
      int both = (left & right & axis) != 0 ? 2 : 1;
      if (uses[Long.numberOfTrailingZeros(rest)] > both) {
        kept |= axis;
      }
    }
    return kept;
  }

  /** Puts the product in the two terms' place; returns its axes. */
  long multiply(long left, long right) {
    long product = product(left, right);
    count(left, -1);
    count(right, -1);
    count(product, 1);
    return product;
  }
}
