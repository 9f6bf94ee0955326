package openheart.tensor;

import java.util.Arrays;
import openheart.numeric.Fma;

/**
 * The fast matrix product: out += a b, as near to what a processor can do as plain Java comes.
 *
 * <p>The three loops of {@link PlainProduct} reach a hundredth of that, for three reasons. One
 * addition at a time, each waiting for the last, leaves the processor idle; every number of b is
 * fetched from far away again and again; and all of it happens singly, where the processor could
 * work on eight or sixteen numbers at once. This class does the same multiplications and additions,
 * each sum in the same order, so with the same bits, but takes them in another sequence:
 *
 * <ul>
 *   <li><b>Fused multiply-add.</b> {@code a * b + c} is one instruction and one rounding. On eight
 *       or sixteen neighbours at a time it does nearly all the work.
 *   <li><b>Register blocking.</b> The {@link #kernel} takes {@value #ROWS} rows of the result and
 *       {@value #STEPS} steps of the inner dim at once. For each column it reads three numbers of b
 *       and four sums, does twelve multiply-adds, and writes four sums back: eleven trips to memory
 *       for twelve multiply-adds, where single steps would need thirty-six. The twelve numbers of a
 *       stay in registers all the while; more than sixteen registers no processor without AVX-512
 *       has, and three of b and a sum fill the rest.
 *   <li><b>Packing.</b> A {@linkplain #panel part of b}, {@value #DEPTH} rows of up to {@value
 *       #STRIDE} columns, is copied to where the kernel reads it in order, small enough to stay in
 *       the second-level cache while all rows of a pass by. A {@linkplain #tile tile} of the result
 *       is copied too, and stays in the first. So it does not matter how the caller's matrices lie
 *       in memory: by rows, by columns, or with gaps.
 * </ul>
 *
 * <p>No line asks for vectors. The just-in-time compiler (C2) finds them in the kernel's loop, if
 * that is written as it needs it. It does not say when it gives up, and the product is then ten
 * times slower: so the kernel's odd lines are explained there, and the benchmark watches it. What
 * is written here was measured on JDK 17 and 25.
 *
 * <p>The idea of blocks that fit caches and registers is Goto and van de Geijn's, "Anatomy of
 * High-Performance Matrix Multiplication" (2008). Theirs keep the sums in registers over the whole
 * inner dim; C2 cannot be brought to do that, which is most of the distance that remains.
 */
final class Matrices {

  /** Rows of the result that are computed together. */
  static final int ROWS = 4;

  /** Steps of the inner dim that are taken together. With four, C2 of JDK 17 gives up. */
  private static final int STEPS = 3;

  /**
   * Places from one row of a block to the next. A constant, so that C2 sees how rows lie to each
   * other; and no multiple of 1024, since places 4096 bytes apart compete for the same few lines of
   * the first-level cache.
   */
  private static final int STRIDE = 816;

  /** Steps are packed in groups, an array each. */
  private static final int GROUPS = 86;

  /** Rows of the right matrix in a panel: with STRIDE columns about 0.8 megabytes. */
  private static final int DEPTH = GROUPS * STEPS;

  /** Numbers that fill vectors of every width; the widest hold sixteen. */
  private static final int VECTOR = 16;

  /**
   * Columns that the kernel takes one by one before its vectors: at least one it takes always, and
   * two is the best that {@link Tiles} finds.
   */
  private static final int SINGLES = 2;

  /** The most columns of a panel: single ones, then whole vectors, as many as a row holds. */
  private static final int WIDEST = STRIDE - VECTOR + SINGLES;

  /** Rows of the result that are finished before the next, so that they stay in a shared cache. */
  private static final int NEAR_ROWS = 1024;

  /** Columns that are turned to rows together: their lines stay in the cache from row to row. */
  private static final int TURNED = 32;

  /** How long the rehearsed rows are: well over ten times what the widest vectors hold. */
  private static final int REHEARSED = 512;

  /** Calls between two looks at the clock, and how often C2 is waited for at most. */
  private static final int REHEARSALS = 50;

  private static final int PATIENCE = 80;

  /**
   * In less time than this, in nanoseconds, only C2's code runs so many calls: half a nanosecond a
   * multiply-add, where C1's needs more than one.
   */
  private static final long COMPILED = REHEARSALS * (long) REHEARSED * ROWS * STEPS / 2;

  /** How long a row and how many calls tell one tile from another. */
  private static final int TRIED = SINGLES + 4 * VECTOR;

  private static final int TRIES = 16;

  /**
   * A class of its own, so that nothing is rehearsed before a product is large enough to need it.
   */
  private static final class OfThread {

    static final ThreadLocal<Matrices> INSTANCE = ThreadLocal.withInitial(Matrices::new);

    static {
      new Matrices().rehearse();
    }
  }

  /** Part of b: an array for every three rows, made when first needed. */
  private final float[][] panel = new float[GROUPS][];

  /** Part of the result: a few rows, in the one of these that suits the kernel. */
  private final Tiles tiles = new Tiles(ROWS * STRIDE, this::tryOut);

  private float[] tile;

  /** Numbers of a where the matrix ends: zeros for what is missing, and so without effect. */
  private final float[] edge = new float[ROWS * STEPS];

  /** Rows of b to rehearse with. */
  private final float[] zeros = new float[STEPS * STRIDE];

  private Matrices() {}

  /** This thread's one, since its blocks would take longer to make than a small product. */
  static Matrices ofThisThread() {
    return OfThread.INSTANCE.get();
  }

  /** The width of the blocks to which so many columns are cut: nearly equal. */
  static int width(int columns) {
    int blocks = (columns + WIDEST - 1) / WIDEST;
    return filled((columns + blocks - 1) / blocks);
  }

  /** So many columns or some more, so that after the single ones only whole vectors are left. */
  private static int filled(int columns) {
    int vectors = (columns - SINGLES + VECTOR - 1) / VECTOR;
    return SINGLES + vectors * VECTOR;
  }

  /**
   * Adds rows of a product, from one up to another, to the same rows of the result.
   *
   * @param a (n, k)
   * @param b (k, columns)
   * @param out (n, columns)
   * @param columns at most as many as {@link #width} says
   */
  void addProduct(Matrix a, Matrix b, Matrix out, int row, int rowEnd, int k, int columns) {
    tile = tiles.best();
    for (int near = row; near < rowEnd; near += NEAR_ROWS) {
      int nearEnd = Math.min(rowEnd, near + NEAR_ROWS);
      for (int step = 0; step < k; step += DEPTH) {
        int steps = Math.min(DEPTH, k - step);
        pack(b, step, steps, columns);
        for (int i = near; i < nearEnd; i += ROWS) {
          int rows = Math.min(ROWS, nearEnd - i);
          load(out, i, rows, columns);
          addPanel(a, i, rows, step, steps, columns);
          store(out, i, rows, columns);
        }
      }
    }
  }

  /**
   * Lets the kernel run on long rows before any short ones, until C2 has compiled it. C2 makes no
   * vectors so long that more than a tenth of a loop, as long as it has been so far, would be left
   * over: after rows of 64 numbers it stays with vectors of four, for good, and every later product
   * takes double the time. The rehearsal happens once and takes some tens of milliseconds.
   */
  private void rehearse() {
    float[] sums = new float[ROWS * STRIDE];
    long time = Long.MAX_VALUE;
    for (int i = 0; i < PATIENCE && time > COMPILED; i++) {
      long start = System.nanoTime();
      for (int call = 0; call < REHEARSALS; call++) {
        kernel(sums, zeros, edge, 0, STEPS, 1, REHEARSED);
      }
      time = System.nanoTime() - start;
    }
  }

  private void tryOut(float[] sums) {
    for (int call = 0; call < TRIES; call++) {
      kernel(sums, zeros, edge, 0, STEPS, 1, TRIED);
    }
  }

  // ---- Packing ----

  private void pack(Matrix b, int step, int steps, int columns) {
    for (int g = 0; g * STEPS < steps; g++) {
      if (panel[g] == null) {
        panel[g] = new float[STEPS * STRIDE];
      }
      int present = Math.min(STEPS, steps - g * STEPS);
      for (int s = 0; s < STEPS; s++) {
        int end = s < present ? columns : 0;
        Arrays.fill(panel[g], s * STRIDE + end, s * STRIDE + filled(columns), 0);
      }
    }
    if (b.columnStep() == 1) {
      packRows(b, step, steps, 0, columns);
      return;
    }
    for (int j = 0; j < columns; j += TURNED) {
      int end = Math.min(columns, j + TURNED);
      int whole = steps / STEPS * STEPS;
      for (int s = 0; s < whole; s += STEPS) {
        turn(b.data(), b.place(step + s, j), b.rowStep(), b.columnStep(), panel[s / STEPS], j, end);
      }
      packRows(b, step + whole, steps - whole, j, end);
    }
  }

  private void packRows(Matrix b, int step, int steps, int from, int to) {
    for (int s = 0; s < steps; s++) {
      int place = (step + s) % DEPTH;
      b.copyRow(step + s, from, to - from, panel[place / STEPS], place % STEPS * STRIDE + from);
    }
  }

  /** Copies three rows of a matrix whose columns, not rows, lie in one piece. */
  private static void turn(
      float[] b, int at, int rowStep, int columnStep, float[] group, int from, int to) {
    for (int j = from, p = at; j < to; j++, p += columnStep) {
      group[j] = b[p];
      group[j + STRIDE] = b[p + rowStep];
      group[j + 2 * STRIDE] = b[p + 2 * rowStep];
    }
  }

  private void load(Matrix out, int row, int rows, int columns) {
    for (int r = 0; r < rows; r++) {
      out.copyRow(row + r, 0, columns, tile, r * STRIDE);
    }
  }

  private void store(Matrix out, int row, int rows, int columns) {
    for (int r = 0; r < rows; r++) {
      out.setRow(row + r, 0, columns, tile, r * STRIDE);
    }
  }

  // ---- Multiplying ----

  /** Adds to the tile what a few rows of a and the panel contribute. */
  private void addPanel(Matrix a, int row, int rows, int step, int steps, int columns) {
    int filled = filled(columns);
    for (int s = 0; s < steps; s += STEPS) {
      float[] group = panel[s / STEPS];
      if (rows == ROWS && s + STEPS <= steps) {
        int at = a.place(row, step + s);
        kernel(tile, group, a.data(), at, a.rowStep(), a.columnStep(), filled);
      } else {
        Arrays.fill(edge, 0);
        for (int r = 0; r < rows; r++) {
          a.copyRow(row + r, step + s, Math.min(STEPS, steps - s), edge, r * STEPS);
        }
        kernel(tile, group, edge, 0, STEPS, 1, filled);
      }
    }
  }

  /**
   * Four rows of sums plus a (4, 3) by (3, columns) product: all the time of a large product is
   * spent in this loop. What C2 needs to make vectors of it:
   *
   * <ul>
   *   <li>Rows are told apart by constants, in one array for each operand: {@code c[j + 2 *
   *       STRIDE]}. From four arrays, or with variables for the distances, it cannot know that what
   *       is written to one row is not what the next reads.
   *   <li>{@code Math.min} tells it that {@code j + 3 * STRIDE} can't overflow. Otherwise every
   *       access is checked on its own, and there are no vectors.
   *   <li>First and last row are read first: when their ends lie inside the array the others' do,
   *       and one check before the loop serves all.
   *   <li>One loop to a method, and the method over 325 bytecodes long: a shorter one would be
   *       copied into the loop that calls it, where C2 does worse. Reading a's twelve numbers from
   *       where they lie makes it long enough, and saves packing them.
   * </ul>
   */
  private static void kernel(
      float[] c, float[] b, float[] a, int at, int rowStep, int step, int columns) {
    float a00 = a[at];
    float a01 = a[at + step];
    float a02 = a[at + 2 * step];
    float a10 = a[at + rowStep];
    float a11 = a[at + rowStep + step];
    float a12 = a[at + rowStep + 2 * step];
    float a20 = a[at + 2 * rowStep];
    float a21 = a[at + 2 * rowStep + step];
    float a22 = a[at + 2 * rowStep + 2 * step];
    float a30 = a[at + 3 * rowStep];
    float a31 = a[at + 3 * rowStep + step];
    float a32 = a[at + 3 * rowStep + 2 * step];
    int n = Math.min(columns, STRIDE);
    for (int j = 0; j < n; j++) {
      float b0 = b[j];
      float b2 = b[j + 2 * STRIDE];
      float b1 = b[j + STRIDE];
      float c0 = c[j];
      float c3 = c[j + 3 * STRIDE];
      float c1 = c[j + STRIDE];
      float c2 = c[j + 2 * STRIDE];
      c[j] = Fma.of(a02, b2, Fma.of(a01, b1, Fma.of(a00, b0, c0)));
      c[j + STRIDE] = Fma.of(a12, b2, Fma.of(a11, b1, Fma.of(a10, b0, c1)));
      c[j + 2 * STRIDE] = Fma.of(a22, b2, Fma.of(a21, b1, Fma.of(a20, b0, c2)));
      c[j + 3 * STRIDE] = Fma.of(a32, b2, Fma.of(a31, b1, Fma.of(a30, b0, c3)));
    }
  }
}
