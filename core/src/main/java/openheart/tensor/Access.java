package openheart.tensor;

import java.util.Objects;
import java.util.function.Consumer;
import openheart.numeric.Parallel;

/** The numbers of a view: one of them, or all in row-major order. */
final class Access {

  private Access() {}

  static boolean isContiguous(Tensor x) {
    int expected = 1;
    for (int d = x.ndim() - 1; d >= 0; d--) {
      if (x.shape.at(d) != 1) {
        if (x.strides[d] != expected && x.numel() != 0) {
          return false;
        }
        expected *= x.shape.at(d);
      }
    }
    return true;
  }

  static int position(String operation, Tensor x, int[] index) {
    Objects.requireNonNull(index, () -> operation + ": the index is null");
    if (index.length != x.ndim()) {
      throw new ShapeException(
          operation, x.shape + " needs " + x.ndim() + " indices, there are " + index.length);
    }
    int position = x.offset;
    for (int d = 0; d < index.length; d++) {
      position += x.strides[d] * wrapIndex(operation, x, d, index[d]);
    }
    return position;
  }

  static int wrapIndex(String operation, Tensor x, int dim, int index) {
    int size = x.shape.at(dim);
    if (index < -size || index >= size) {
      throw new ShapeException(
          operation,
          ("index " + index + " is out of range for dim " + dim + " of " + x.shape)
              + (", which has size " + size));
    }
    return index < 0 ? index + size : index;
  }

  static float item(Tensor x) {
    if (x.numel() != 1) {
      throw new ShapeException(
          "item", x.shape + " has " + x.numel() + " elements, only one can be a number");
    }
    return x.data[x.offset];
  }

  static float[] toArray(Tensor x) {
    float[] result = Storage.of("toArray", x.shape);
    if (result.length == 0) {
      return result; // an empty view's offset may lie behind the array's end
    }
    if (isContiguous(x)) {
      System.arraycopy(x.data, x.offset, result, 0, result.length);
    } else if (!TiledCopy.copied(x, result)) {
      StridedReader reader = new StridedReader(x);
      Parallel.range(
          result.length, Blocks.GRAIN, (from, to) -> reader.read(from, to - from, result, from));
    }
    return result;
  }

  static Tensor copyFrom(Tensor to, Tensor from) {
    InPlace.checkOther("copyFrom", to, from);
    Tensor stretched = Views.broadcastTo(from, to.shape);
    Tensor apart = from.data == to.data ? new Tensor(toArray(stretched), to.shape) : stretched;
    to.changed("copyFrom");
    write(apart, to);
    return to;
  }

  /** Lets code change numbers: those of the array itself if they are all there is, in order. */
  static void edit(Tensor x, Consumer<float[]> change) {
    Objects.requireNonNull(change, "edit: the change is null");
    checkNoneRepeats("edit", x);
    x.changed("edit");
    if (x.data.length == x.numel() && isContiguous(x)) {
      change.accept(x.data);
      return;
    }
    float[] values = toArray(x);
    change.accept(values);
    write(new Tensor(values, x.shape), x);
  }

  /** Refuses to write where one number of the array stands for many elements. */
  static void checkNoneRepeats(String operation, Tensor x) {
    for (int d = 0; d < x.ndim(); d++) {
      if (x.strides[d] == 0 && x.shape.at(d) > 1) {
        throw new ShapeException(
            operation,
            ("axis " + (d - x.ndim()) + " of " + x.shape + " repeats one number many times")
                + " (its stride is 0); fill a copy");
      }
    }
  }

  /** Writes a tensor's numbers into another of its shape, in another array. */
  static void write(Tensor from, Tensor to) {
    boolean asItStands = isContiguous(from);
    write(asItStands ? from.data : toArray(from), asItStands ? from.offset : 0, to);
  }

  /** Writes numbers of an array, from a place on, into a tensor in its row-major order. */
  static void write(float[] values, int start, Tensor to) {
    if (to.numel() == 0) {
      return; // an empty view's offset may lie behind the array's end
    }
    if (isContiguous(to)) {
      System.arraycopy(values, start, to.data, to.offset, to.numel());
      return;
    }
    int inner = to.ndim() - 1;
    int run = to.shape.at(inner);
    int[] index = new int[inner];
    int row = to.offset;
    int end = start + to.numel();
    for (int at = start; at < end; at += run) {
      for (int i = 0, position = row; i < run; i++, position += to.strides[inner]) {
        to.data[position] = values[at + i];
      }
      for (int d = inner - 1; d >= 0; d--) {
        row += to.strides[d];
        if (++index[d] < to.shape.at(d)) {
          break;
        }
        row -= index[d] * to.strides[d];
        index[d] = 0;
      }
    }
  }
}
