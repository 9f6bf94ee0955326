package openheart.tensor;

/** Reads the elements of any view in row-major order, in blocks. Not for several threads. */
final class StridedReader {

  private final Tensor x;

  StridedReader(Tensor x) {
    this.x = x;
  }

  /** Copies elements from..from+count into a buffer, from its beginning. */
  void read(int from, int count, float[] buffer) {
    int ndim = x.ndim();
    int[] index = new int[ndim];
    int rest = from;
    int position = x.offset;
    for (int d = ndim - 1; d >= 0; d--) {
      int size = Math.max(1, x.shape.at(d));
      index[d] = rest % size;
      rest /= size;
      position += index[d] * x.strides[d];
    }
    for (int i = 0; i < count; i++) {
      buffer[i] = x.data[position];
      for (int d = ndim - 1; d >= 0; d--) {
        position += x.strides[d];
        if (++index[d] < x.shape.at(d)) {
          break;
        }
        position -= index[d] * x.strides[d];
        index[d] = 0;
      }
    }
  }
}
