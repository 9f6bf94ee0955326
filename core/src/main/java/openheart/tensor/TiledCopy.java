package openheart.tensor;

import openheart.numeric.Parallel;

/**
 * A row-major copy of a transposed view. Element by element along the view's last dim, each read
 * would fetch a whole cache line of the array for one number of it, and lose it again before its
 * neighbour is wanted. So the copy goes in square tiles over two dims, the view's last and the one
 * whose elements stand side by side in the array: a tile's lines stay in the nearest cache.
 */
final class TiledCopy {

  /** A tile's side: 32 lines of 128 bytes to read and as many to write fit a near cache. */
  private static final int TILE = 32;

  private final Tensor x;
  private final float[] out;

  /** The dim whose stride is 1. */
  private final int row;

  private final int column;
  private final int[] outStrides;

  private TiledCopy(Tensor x, int row, float[] out) {
    this.x = x;
    this.row = row;
    this.column = x.ndim() - 1;
    this.out = out;
    this.outStrides = x.shape.rowMajorStrides();
  }

  /** Copies a view to an array in row-major order if tiles pay; otherwise returns false. */
  static boolean copied(Tensor x, float[] out) {
    int last = x.ndim() - 1;
    if (last < 1 || x.strides[last] == 1 || x.shape.at(last) < TILE) {
      return false;
    }
    for (int d = 0; d < last; d++) {
      if (x.strides[d] == 1 && x.shape.at(d) >= TILE) {
        new TiledCopy(x, d, out).run();
        return true;
      }
    }
    return false;
  }

  private void run() {
    int strips = (x.shape.at(row) + TILE - 1) / TILE; // of rows, in each plane of rows and columns
    int planes = x.numel() / x.shape.at(row) / x.shape.at(column);
    int grain = Math.max(1, Blocks.GRAIN / TILE / x.shape.at(column));
    Parallel.range(
        planes * strips,
        grain,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            strip(i / strips, i % strips * TILE);
          }
        });
  }

  /** Copies up to a tile's side of rows of one plane. */
  private void strip(int plane, int firstRow) {
    int source = x.offset;
    int target = 0;
    int rest = plane;
    for (int d = column - 1; d >= 0; d--) {
      if (d != row) {
        int index = rest % x.shape.at(d);
        rest /= x.shape.at(d);
        source += index * x.strides[d];
        target += index * outStrides[d];
      }
    }
    int endRow = Math.min(firstRow + TILE, x.shape.at(row));
    int columns = x.shape.at(column);
    int stride = x.strides[column];
    for (int from = 0; from < columns; from += TILE) {
      int count = Math.min(TILE, columns - from);
      for (int r = firstRow; r < endRow; r++) {
        line(
            x.data,
            source + r + from * stride,
            stride,
            out,
            target + r * outStrides[row] + from,
            count);
      }
    }
  }

  private static void line(float[] data, int from, int stride, float[] out, int to, int count) {
    for (int i = 0, position = from; i < count; i++, position += stride) {
      out[to + i] = data[position];
    }
  }
}
