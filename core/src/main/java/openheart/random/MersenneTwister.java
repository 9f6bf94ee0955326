package openheart.random;

/** MT19937 (Matsumoto and Nishimura, 1998), seeded as torch does. */
final class MersenneTwister {

  private static final int SIZE = 624;
  private static final int SHIFT = 397;

  private final int[] state = new int[SIZE];
  private int used;

  void seed(int seed) {
    state[0] = seed;
    for (int j = 1; j < SIZE; j++) {
      state[j] = 1812433253 * (state[j - 1] ^ (state[j - 1] >>> 30)) + j;
    }
    used = SIZE;
  }

  int next() {
    if (used == SIZE) {
      twist();
    }
    return temper(state[used++]);
  }

  void skip(long n) {
    long rest = n;
    while (rest > SIZE - used) {
      rest -= SIZE - used;
      twist();
    }
    used += (int) rest;
  }

  private void twist() {
    for (int j = 0; j < SIZE - SHIFT; j++) {
      state[j] = mix(state[j + SHIFT], state[j], state[j + 1]);
    }
    for (int j = SIZE - SHIFT; j < SIZE - 1; j++) {
      state[j] = mix(state[j + SHIFT - SIZE], state[j], state[j + 1]);
    }
    state[SIZE - 1] = mix(state[SHIFT - 1], state[SIZE - 1], state[0]);
    used = 0;
  }

  private static int mix(int far, int here, int after) {
    int y = here & 0x80000000 | after & 0x7FFFFFFF;
    return far ^ y >>> 1 ^ -(after & 1) & 0x9908B0DF;
  }

  private static int temper(int word) {
    int y = word ^ word >>> 11;
    y ^= y << 7 & 0x9D2C5680;
    y ^= y << 15 & 0xEFC60000;
    return y ^ y >>> 18;
  }
}
