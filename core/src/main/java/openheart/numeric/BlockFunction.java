package openheart.numeric;

/**
 * A function of one number, for a block of numbers at a time, short enough for a near cache. It
 * comes in a few plain loops rather than one: what C2 can make vector instructions of stands in one
 * loop, the work on a float's bits, which it can't, in another of two or three instructions each.
 * All arrays are read from 0 on, since C2 gives up where their offsets differ.
 *
 * <p>Functions that need scratch memory are objects and belong to one thread.
 *
 * <pre>{@code
 * BlockFunction twice =
 *     (x, y, count) -> {
 *       for (int i = 0; i < count; i++) {
 *         y[i] = 2 * x[i];
 *       }
 *     };
 * float[] y = new float[3];
 * twice.apply(new float[] {1, 2, 3}, y, 3);
 * Arrays.toString(y); // -> [2.0, 4.0, 6.0]
 * }</pre>
 */
@FunctionalInterface
public interface BlockFunction {

  /** Elements of a block that together with its scratch memory fit the nearest cache. */
  int SIZE = 1024;

  /**
   * Sets {@code y[i] = f(x[i])} for each i below count.
   *
   * @param x read only
   * @param y written; another array than x
   * @param count at most the size that the function was made for
   */
  void apply(float[] x, float[] y, int count);
}
