package openheart.random;

import java.util.Arrays;
import java.util.Objects;

/**
 * PyTorch's CPU random stream, bit for bit: a Mersenne Twister (MT19937) and the ways in which
 * torch makes its 32-bit words into numbers. A generator is for one thread at a time.
 *
 * <pre>{@code
 * Generator generator = new Generator(28);
 * generator.uniform(); // -> 0.62751776
 * generator.normal(); // -> 1.2272288955182182
 * generator.permutation(5)[0]; // -> 4
 * }</pre>
 */
public final class Generator {

  /** The seed of a new torch.Generator. */
  private static final long DEFAULT_SEED = 67280421310721L;

  private static final Generator GLOBAL = new Generator(DEFAULT_SEED);

  /** From this range on, torch's integers take two words each. */
  private static final long INTEGERS_RANGE = 1 << 28;

  private final MersenneTwister words = new MersenneTwister();

  /** The second of a pair of normal numbers, kept for the next call. */
  private double kept;

  private boolean isKept;

  /**
   * A stream from a seed.
   *
   * @param seed of which only the low 32 bits count, as in torch
   */
  public Generator(long seed) {
    words.seed((int) seed);
  }

  /**
   * The generator that the lessons share, as torch's functions share theirs. Unlike torch's, which
   * begins differently in every run, it begins with the seed of a new torch.Generator.
   */
  public static Generator global() {
    return GLOBAL;
  }

  /**
   * Starts the stream again from a seed, and forgets a normal number that was kept.
   *
   * @param seed of which only the low 32 bits count, as in torch
   */
  public void manualSeed(long seed) {
    words.seed((int) seed);
    isKept = false;
  }

  /**
   * Discards words of the stream, many times faster than drawing them. A normal number that was
   * kept stays, as it would through any draws but normal ones.
   *
   * @param n how many; rand uses one word per element, randn of 16 or more elements too, and 16
   *     more if their number is not a multiple of 16
   * @throws IllegalArgumentException if n is negative
   */
  public void advance(long n) {
    if (n < 0) {
      throw new IllegalArgumentException("advance: " + n + " words is negative");
    }
    words.skip(n);
  }

  /** The next 32 bits of the stream. */
  public int nextWord() {
    return words.next();
  }

  /** A float in [0, 1), from one word. */
  public float uniform() {
    return (words.next() & 0xFFFFFF) * 0x1p-24f;
  }

  /** A double in [0, 1), from two words. */
  public double uniformDouble() {
    long high = words.next();
    long low = words.next() & 0xFFFFFFFFL;
    return ((high << 32 | low) & ((1L << 53) - 1)) * 0x1p-53;
  }

  /** A normal number of mean 0 and standard deviation 1: four words give two of them. */
  public double normal() {
    if (isKept) {
      isKept = false;
      return kept;
    }
    double u1 = uniformDouble();
    double u2 = uniformDouble();
    double radius = Math.sqrt(-2 * StrictMath.log1p(-u2));
    double angle = 2 * Math.PI * u1;
    kept = radius * StrictMath.sin(angle);
    isKept = true;
    return radius * StrictMath.cos(angle);
  }

  /** Whether a chance of p came true, from two words. */
  public boolean bernoulli(double p) {
    return uniformDouble() < p;
  }

  /**
   * Fills part of an array with uniform floats in [from, to), one word each.
   *
   * @param array whose elements offset to offset + count - 1 are overwritten
   */
  public void fillUniform(float[] array, int offset, int count, float from, float to) {
    check("fillUniform", array, offset, count);
    BulkFill.fill(words, array, offset, count, size -> new UniformNumbers(size, from, to - from));
  }

  /**
   * Fills part of an array with normal numbers. Fewer than 16 are {@link #normal} ones; more are
   * made in blocks of 16 from one word each, and a rest that is no whole block from 16 new words.
   *
   * @param array whose elements offset to offset + count - 1 are overwritten
   */
  public void fillNormal(float[] array, int offset, int count, double mean, double std) {
    check("fillNormal", array, offset, count);
    if (count < NormalBlocks.BLOCK) {
      for (int i = offset; i < offset + count; i++) {
        array[i] = (float) (normal() * std + mean);
      }
      return;
    }
    int rest = count % NormalBlocks.BLOCK;
    normalBlocks(array, offset, count - rest, mean, std);
    if (rest != 0) {
      words.skip(rest); // torch draws them, to no purpose
      normalBlocks(array, offset + count - NormalBlocks.BLOCK, NormalBlocks.BLOCK, mean, std);
    }
  }

  private void normalBlocks(float[] array, int offset, int count, double mean, double std) {
    BulkFill.fill(
        words, array, offset, count, size -> new NormalBlocks(size, (float) mean, (float) std));
  }

  private static void check(String operation, float[] array, int offset, int count) {
    Objects.requireNonNull(array, () -> operation + ": the array is null");
    Objects.checkFromIndexSize(offset, count, array.length);
  }

  /**
   * The numbers 0 to n - 1 in random order (torch.randperm), from n - 1 words.
   *
   * @throws IllegalArgumentException if n is negative
   */
  public int[] permutation(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("permutation: " + n + " numbers is negative");
    }
    int[] result = new int[n];
    Arrays.setAll(result, i -> i);
    for (int i = 0; i < n - 1; i++) {
      int other = i + Integer.remainderUnsigned(words.next(), n - i);
      int swapped = result[i];
      result[i] = result[other];
      result[other] = swapped;
    }
    return result;
  }

  /**
   * Integers from low to high - 1 (torch.randint), one word each.
   *
   * @throws IllegalArgumentException if there is no such integer, or there are 2^28 or more
   */
  public int[] integers(int low, int high, int count) {
    long range = (long) high - low;
    if (range <= 0 || range >= INTEGERS_RANGE) {
      throw new IllegalArgumentException(
          ("integers: from " + low + " to before " + high + " there are " + Math.max(range, 0))
              + " integers; there must be 1 to 2^28 - 1");
    }
    if (count < 0) {
      throw new IllegalArgumentException("integers: a count of " + count + " is negative");
    }
    int[] result = new int[count];
    for (int i = 0; i < count; i++) {
      result[i] = low + Integer.remainderUnsigned(words.next(), (int) range);
    }
    return result;
  }
}
