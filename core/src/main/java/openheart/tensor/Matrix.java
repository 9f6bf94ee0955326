package openheart.tensor;

/** A matrix in an array: where it begins, and how far one row and one column are from the next. */
record Matrix(float[] data, int at, int rowStep, int columnStep) {

  /** The last two dims of a tensor. */
  static Matrix of(Tensor x) {
    int n = x.ndim();
    return new Matrix(x.data, x.offset, x.strides[n - 2], x.strides[n - 1]);
  }

  /** The step between all rows of a batch of matrices, if it is the same everywhere; else -1. */
  static int commonRowStep(Tensor x) {
    int step = -1;
    int next = -1;
    for (int d = x.ndim() - 2; d >= 0; d--) {
      if (x.shape.at(d) != 1) {
        if (step == -1) {
          step = x.strides[d];
        } else if (x.strides[d] != next) {
          return -1;
        }
        next = x.strides[d] * x.shape.at(d);
      }
    }
    return Math.max(step, 0);
  }

  /** With rows for columns. */
  Matrix turned() {
    return new Matrix(data, at, columnStep, rowStep);
  }

  /** Beginning so much further on. */
  Matrix moved(int by) {
    return by == 0 ? this : new Matrix(data, at + by, rowStep, columnStep);
  }

  /** Where an element is in the array. */
  int place(int row, int column) {
    return at + row * rowStep + column * columnStep;
  }

  /** Copies part of a row to a place in a buffer. */
  void copyRow(int row, int column, int count, float[] buffer, int to) {
    int from = place(row, column);
    if (columnStep == 1) {
      System.arraycopy(data, from, buffer, to, count);
    } else {
      for (int j = 0; j < count; j++) {
        buffer[to + j] = data[from + j * columnStep];
      }
    }
  }

  /** Copies from a buffer to part of a row. */
  void setRow(int row, int column, int count, float[] buffer, int from) {
    int to = place(row, column);
    if (columnStep == 1) {
      System.arraycopy(buffer, from, data, to, count);
    } else {
      for (int j = 0; j < count; j++) {
        data[to + j * columnStep] = buffer[from + j];
      }
    }
  }
}
