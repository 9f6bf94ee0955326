package openheart.random;

/**
 * MT19937 (Matsumoto and Nishimura, 1998), seeded as torch does. The state is turned a third at a
 * time, from copies that begin at index 0: only in that form do its loops become vector
 * instructions on every JDK.
 */
final class MersenneTwister {

  private static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final int THIRD = SIZE / 3;

  private final int[] state = new int[SIZE];
  private int used;

  private final int[] here = new int[THIRD];
  private final int[] after = new int[THIRD];
  private final int[] far = new int[THIRD];

  void seed(int seed) {
    state[0] = seed;
    for (int j = 1; j < SIZE; j++) {
      state[j] = 1812433253 * (state[j - 1] ^ (state[j - 1] >>> 30)) + j;
    }
    used = SIZE;
  }

  int next() {
    if (used == SIZE) {
      turn();
    }
    int y = state[used++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9D2C5680;
    y ^= y << 15 & 0xEFC60000;
    return y ^ y >>> 18;
  }

  void skip(long n) {
    long rest = n;
    while (rest > SIZE - used) {
      rest -= SIZE - used;
      turn();
    }
    used += (int) rest;
  }

  /** The next words, not yet tempered. */
  void draw(int[] words, int count) {
    for (int done = 0, part; done < count; done += part) {
      if (used == SIZE) {
        turn();
      }
      part = Math.min(count - done, SIZE - used);
      System.arraycopy(state, used, words, done, part);
      used += part;
    }
  }

  /** The low 24 bits of words, tempered, in place. */
  static void temper(int[] words, int count) {
    for (int j = 0; j < count; j++) {
      int y = words[j];
      y ^= y >>> 11;
      y ^= y << 7 & 0x9D2C5680;
      y ^= y << 15 & 0xEFC60000;
      words[j] = (y ^ y >>> 18) & 0xFFFFFF;
    }
  }

  private void turn() {
    System.arraycopy(state, SHIFT, far, 0, THIRD);
    turnThird(0);
    int old = SIZE - SHIFT - THIRD;
    System.arraycopy(state, SIZE - old, far, 0, old);
    System.arraycopy(state, 0, far, old, THIRD - old);
    turnThird(THIRD);
    System.arraycopy(state, THIRD - old, far, 0, THIRD);
    turnThird(2 * THIRD);
    used = 0;
  }

  private void turnThird(int from) {
    System.arraycopy(state, from, here, 0, THIRD);
    System.arraycopy(state, from + 1, after, 0, Math.min(THIRD, SIZE - from - 1));
    if (from + THIRD == SIZE) {
      after[THIRD - 1] = state[0];
    }
    mix(here, after, far);
    System.arraycopy(here, 0, state, from, THIRD);
  }

  private static void mix(int[] here, int[] after, int[] far) {
    for (int j = 0; j < THIRD; j++) {
      int y = here[j] & 0x80000000 | after[j] & 0x7FFFFFFF;
      here[j] = far[j] ^ y >>> 1 ^ -(after[j] & 1) & 0x9908B0DF;
    }
  }
}
