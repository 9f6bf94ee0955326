package openheart.tensor;

import java.util.Arrays;

/** Copies elements of any view in row-major order, a range at a time. Keeps no state. */
final class StridedReader {

  private final float[] data;
  private final int offset;

  /** The view's dims, joined where one step in the outer is a whole turn of the inner. */
  private final int[] sizes;

  private final int[] strides;

  StridedReader(Tensor x) {
    data = x.data;
    offset = x.offset;
    int[] joinedSizes = new int[x.ndim() + 1];
    int[] joinedStrides = new int[x.ndim() + 1];
    int first = x.ndim(); // built from the innermost outwards
    joinedSizes[first] = 1;
    for (int d = x.ndim() - 1; d >= 0; d--) {
      if (x.shape.at(d) == 1) {
        continue;
      }
      boolean joins = x.strides[d] == joinedSizes[first] * joinedStrides[first];
      if (joinedSizes[first] == 1) {
        joinedSizes[first] = x.shape.at(d);
        joinedStrides[first] = x.strides[d];
      } else if (joins) {
        joinedSizes[first] *= x.shape.at(d);
      } else {
        first--;
        joinedSizes[first] = x.shape.at(d);
        joinedStrides[first] = x.strides[d];
      }
    }
    sizes = Arrays.copyOfRange(joinedSizes, first, joinedSizes.length);
    strides = Arrays.copyOfRange(joinedStrides, first, joinedStrides.length);
  }

  /** Copies count elements of the view, from one on, to a place in a buffer. */
  void read(int from, int count, float[] buffer, int to) {
    if (count == 0) {
      return;
    }
    int inner = sizes.length - 1;
    int[] index = new int[sizes.length];
    int row = offset; // where the innermost dim begins
    int rest = from / sizes[inner];
    for (int d = inner - 1; d >= 0; d--) {
      index[d] = rest % sizes[d];
      rest /= sizes[d];
      row += index[d] * strides[d];
    }
    int column = from % sizes[inner];
    for (int at = to, end = to + count; at < end; ) {
      int run = Math.min(end - at, sizes[inner] - column);
      boolean whole = inner > 0 && run == sizes[inner];
      int runs = whole ? Math.min((end - at) / run, sizes[inner - 1] - index[inner - 1]) : 1;
      copyRuns(row + column * strides[inner], run, runs, buffer, at);
      at += run * runs;
      column = 0;
      for (int d = inner - 1, steps = runs; d >= 0; d--, steps = 1) {
        row += steps * strides[d];
        index[d] += steps;
        if (index[d] < sizes[d]) {
          break;
        }
        row -= index[d] * strides[d];
        index[d] = 0;
      }
    }
  }

  /** Copies so many runs of the innermost dim; short ones are many, and must not cost much each. */
  private void copyRuns(int position, int run, int runs, float[] buffer, int at) {
    int step = runs > 1 ? strides[sizes.length - 2] : 0;
    if (step == 0) {
      copy(position, buffer, at, run);
      for (int done = run, part; done < run * runs; done += part) {
        part = Math.min(done, run * runs - done);
        System.arraycopy(buffer, at, buffer, at + done, part);
      }
    } else {
      for (int r = 0; r < runs; r++) {
        copy(position + r * step, buffer, at + r * run, run);
      }
    }
  }

  private void copy(int position, float[] buffer, int at, int count) {
    int stride = strides[strides.length - 1];
    if (stride == 1 && count >= 8) {
      System.arraycopy(data, position, buffer, at, count);
    } else if (stride == 0) {
      float number = data[position];
      for (int i = at; i < at + count; i++) {
        buffer[i] = number;
      }
    } else {
      for (int i = 0, p = position; i < count; i++, p += stride) {
        buffer[at + i] = data[p];
      }
    }
  }
}
