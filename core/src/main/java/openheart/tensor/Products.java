package openheart.tensor;

import java.util.Arrays;
import openheart.numeric.Parallel;

/**
 * Products of matrices and of batches of them, without history: finds the loops that suit the sizes
 * and spreads them over threads. Which ones it finds changes no bit: all give what {@link
 * PlainProduct} gives.
 */
final class Products {

  /** Multiply-adds that are worth a thread of their own; waking one takes tens of microseconds. */
  private static final long GRAIN = 5_000_000;

  /**
   * Up to so many multiply-adds the plain loops do: copying first would hardly be quicker, and a
   * program with no larger product never waits for {@link Matrices} to be rehearsed.
   */
  private static final long FEW = 4096;

  /** Four rows each; fewer are not worth the copy of the right matrix that every thread makes. */
  private static final int TILES = 64;

  /**
   * A result with fewer columns than this is computed on its side if that makes its rows longer.
   */
  private static final int NARROW = 24;

  /** Adds rows of a product to the result. */
  private interface Rows {
    void add(int batch, int row, int rowEnd, int column, int columns);
  }

  private final Matrix a;
  private final Matrix b;
  private final Matrix out;
  private final int[] placesA;
  private final int[] placesB;
  private final int n;
  private final int k;
  private final int m;

  private Products(
      Matrix a, Matrix b, Matrix out, int[] placesA, int[] placesB, int n, int k, int m) {
    this.a = a;
    this.b = b;
    this.out = out;
    this.placesA = placesA;
    this.placesB = placesB;
    this.n = n;
    this.k = k;
    this.m = m;
  }

  /** Shape: (..., n, k) by (..., k, m) to (..., n, m); the dims in front broadcast. */
  static Tensor of(Tensor x, Tensor y) {
    Shape batch = x.ndim() + y.ndim() == 4 ? Shape.of() : batch(x).broadcast("matmul", batch(y));
    Shape shape = matrices(batch, x.size(-2), y.size(-1));
    float[] out = Storage.of("matmul", shape);
    add(x, y, batch, out);
    return new Tensor(out, shape);
  }

  /** Adds a product to what stands in a row-major array. Shape: (n, k) by (k, m). */
  static void add(Tensor x, Tensor y, float[] out) {
    add(x, y, Shape.of(), out);
  }

  private static void add(Tensor x, Tensor y, Shape batch, float[] out) {
    if (out.length > 0 && x.size(-1) > 0) {
      products(x, y, batch, out).run();
    }
  }

  private static Products products(Tensor x, Tensor y, Shape batch, float[] out) {
    int n = x.size(-2);
    int k = x.size(-1);
    int m = y.size(-1);
    Matrix a = Matrix.of(x);
    Matrix b = Matrix.of(y);
    Matrix result = new Matrix(out, 0, m, 1);
    if (batch.ndim() == 0) {
      return new Products(a, b, result, new int[1], new int[1], n, k, m);
    }
    int step = y.ndim() == 2 ? Matrix.commonRowStep(x) : -1;
    if (step >= 0) { // many left matrices and one right one: the left ones are one tall matrix
      Matrix tall = new Matrix(x.data, x.offset, step, a.columnStep());
      return new Products(tall, b, result, new int[1], new int[1], out.length / m, k, m);
    }
    Tensor left = Views.broadcastTo(x, matrices(batch, n, k));
    Tensor right = Views.broadcastTo(y, matrices(batch, k, m));
    int[] placesA = ReductionPlan.places(left, 0, batch.ndim(), 1);
    int[] placesB = ReductionPlan.places(right, 0, batch.ndim(), 1);
    return new Products(a, b, result, placesA, placesB, n, k, m);
  }

  /** The dims in front of a matrix's two. */
  private static Shape batch(Tensor x) {
    return Shape.of(Arrays.copyOf(x.shape.dims(), x.ndim() - 2));
  }

  private static Shape matrices(Shape batch, int rows, int columns) {
    int[] sizes = Arrays.copyOf(batch.dims(), batch.ndim() + 2);
    sizes[batch.ndim()] = rows;
    sizes[batch.ndim() + 1] = columns;
    return Shape.of("matmul", sizes);
  }

  /** The same products on their side: out' = (a b)' = b' a', where ' swaps rows and columns. */
  private Products turned() {
    return new Products(b.turned(), a.turned(), out.turned(), placesB, placesA, m, k, n);
  }

  private void run() {
    boolean vector = n == 1 && m > 1 && b.rowStep() == 1; // its matrix's columns lie in one piece
    boolean narrow = m < NARROW && n > m && !(m == 1 && a.columnStep() == 1);
    if ((long) n * k * m > FEW && (vector || narrow)) {
      turned().spread();
    } else {
      spread();
    }
  }

  private void spread() {
    Rows rows = this::addBlocked;
    int width = Matrices.width(m);
    if ((long) n * k * m <= FEW || n == 1 && m == 1) {
      rows = this::addPlainly;
    } else if (m == 1 && a.columnStep() == 1) {
      rows = this::addVector;
    }
    spread(rows, width);
  }

  /** Cuts the result to tiles, a few rows of a block of columns each, and shares them out. */
  private void spread(Rows rows, int width) {
    int height = Matrices.ROWS;
    int down = (n + height - 1) / height;
    int across = (m + width - 1) / width;
    long work = (long) Math.min(n, height) * Math.min(m, width) * k;
    int grain = (int) Math.max(Math.min(down, TILES), Math.min(Integer.MAX_VALUE, GRAIN / work));
    Parallel.range(
        placesA.length * across * down,
        grain,
        (from, to) -> {
          int end;
          for (int at = from; at < to; at = end) {
            int row = at % down;
            int block = at / down;
            end = Math.min(to, at - row + down);
            int rowEnd = Math.min(n, (row + end - at) * height);
            int column = block % across * width;
            rows.add(block / across, row * height, rowEnd, column, Math.min(width, m - column));
          }
        });
  }

  private void addBlocked(int batch, int row, int rowEnd, int column, int columns) {
    Matrix result = out.moved(batch * n * m + column * out.columnStep());
    Matrix right = b.moved(placesB[batch] + column * b.columnStep());
    Matrices.ofThisThread()
        .addProduct(a.moved(placesA[batch]), right, result, row, rowEnd, k, columns);
  }

  private void addVector(int batch, int row, int rowEnd, int column, int columns) {
    Matrix result = out.moved(batch * n * m);
    MatrixVector.addProduct(
        a.moved(placesA[batch]), b.moved(placesB[batch]), result, row, rowEnd, k);
  }

  private void addPlainly(int batch, int row, int rowEnd, int column, int columns) {
    Matrix result = out.moved(batch * n * m);
    Matrix left = a.moved(placesA[batch]);
    Matrix right = b.moved(placesB[batch]);
    if (n == 1 && m == 1) {
      PlainProduct.addDot(left, right, result, k);
    } else {
      PlainProduct.add(left, right, result, row, rowEnd, k, column + columns);
    }
  }
}
