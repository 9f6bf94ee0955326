package openheart.random;

import openheart.numeric.Fma;

/**
 * PyTorch's CPU random stream, bit for bit: a Mersenne Twister (MT19937) and the ways in which
 * torch makes its 32-bit words into numbers. Not for several threads at a time.
 */
public final class Generator {

  private static final Generator GLOBAL = new Generator(5489);
  private static final int BLOCK = 16;

  private final MersenneTwister words = new MersenneTwister();
  private boolean hasNext;
  private double next;

  /** A stream from a seed; only its low 32 bits count. */
  public Generator(long seed) {
    words.seed((int) seed);
  }

  /** The generator that lessons share, as torch's functions do. */
  public static Generator global() {
    return GLOBAL;
  }

  /** Starts again from a seed; only its low 32 bits count. Forgets a normal number kept back. */
  public void manualSeed(long seed) {
    words.seed((int) seed);
    hasNext = false;
  }

  /** Discards the next n words of the stream, faster than drawing them. */
  public void advance(long n) {
    if (n < 0) {
      throw new IllegalArgumentException("advance: " + n + " words is negative");
    }
    words.skip(n);
  }

  /** The next 32 bits. */
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
    if (hasNext) {
      hasNext = false;
      return next;
    }
    double u1 = uniformDouble();
    double u2 = uniformDouble();
    double radius = Math.sqrt(-2 * StrictMath.log1p(-u2));
    double angle = 2 * Math.PI * u1;
    next = radius * StrictMath.sin(angle);
    hasNext = true;
    return radius * StrictMath.cos(angle);
  }

  /** Fills part of an array with uniform floats in [from, to). */
  public void fillUniform(float[] array, int offset, int count, float from, float to) {
    float width = to - from;
    for (int i = offset; i < offset + count; i++) {
      array[i] = Fma.of(uniform(), width, from);
    }
  }

  /** Fills part of an array with normal numbers; 16 or more are drawn in blocks of 16. */
  public void fillNormal(float[] array, int offset, int count, double mean, double std) {
    if (count < BLOCK) {
      for (int i = offset; i < offset + count; i++) {
        array[i] = (float) (normal() * std + mean);
      }
      return;
    }
    fillUniform(array, offset, count, 0, 1);
    NormalBlocks.transform(array, offset, count / BLOCK, (float) mean, (float) std);
    if (count % BLOCK != 0) {
      int last = offset + count - BLOCK;
      fillUniform(array, last, BLOCK, 0, 1);
      NormalBlocks.transform(array, last, 1, (float) mean, (float) std);
    }
  }

  /** The numbers 0 to n - 1 in random order (torch.randperm). */
  public int[] permutation(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("permutation: " + n + " numbers is negative");
    }
    int[] result = new int[n];
    for (int i = 0; i < n; i++) {
      result[i] = i;
    }
    for (int i = 0; i < n - 1; i++) {
      int other = i + Integer.remainderUnsigned(words.next(), n - i);
      int kept = result[i];
      result[i] = result[other];
      result[other] = kept;
    }
    return result;
  }

  /** Integers from low to high - 1 (torch.randint); fewer than 2^28 values are possible. */
  public int[] integers(int low, int high, int count) {
    long range = (long) high - low;
    if (range <= 0 || range >= 1 << 28 || count < 0) {
      throw new IllegalArgumentException(
          "integers: from "
              + low
              + " to before "
              + high
              + ", "
              + count
              + " of them: the range must"
              + " have 1 to 2^28 - 1 values, the count must not be negative");
    }
    int[] result = new int[count];
    for (int i = 0; i < count; i++) {
      result[i] = low + Integer.remainderUnsigned(words.next(), (int) range);
    }
    return result;
  }

  /** Whether a chance of p came true, from two words (Tensor.bernoulli_ and dropout in torch). */
  public boolean bernoulli(double p) {
    return uniformDouble() < p;
  }
}
