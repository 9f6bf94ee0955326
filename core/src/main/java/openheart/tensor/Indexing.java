package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import java.util.Objects;
import openheart.numeric.Parallel;

/**
 * Elements and slices taken by index. There is no tensor of integers: an index is an int, or a
 * whole number in float32. Gradients go back to where the numbers were taken, and add up there.
 */
final class Indexing {

  private Indexing() {}

  static Tensor gather(Tensor x, int dim, Tensor index) {
    Objects.requireNonNull(index, "gather: the index is null");
    int at = Dims.wrap("gather", dim, x.shape);
    if (index.numel() > 0) {
      checkFits(x.shape, at, index.shape);
    }
    int[] along = indices("gather", x, at, index);
    float[] out = Storage.of("gather", index.shape);
    int[] places = places(x, at, index.shape, along);
    for (int i = 0; i < out.length; i++) {
      out[i] = x.data[places[i]];
    }
    return record(
        new Tensor(out, index.shape),
        "GatherBackward0",
        to(x, g -> scattered(g, x.shape, at, along)));
  }

  private static void checkFits(Shape shape, int dim, Shape index) {
    if (index.ndim() != shape.ndim()) {
      throw new ShapeException(
          "gather",
          ("the index " + index + " has " + index.ndim() + " dims, ")
              + (shape + " has " + shape.ndim() + ", and they must be as many"));
    }
    for (int d = 0; d < index.ndim(); d++) {
      if (d != dim && index.at(d) > shape.at(d)) {
        throw new ShapeException(
            "gather",
            ("the index " + index + " does not fit into " + shape + " along dim " + dim)
                + (": axis " + d + " is " + index.at(d) + ", more than " + shape.at(d)));
      }
    }
  }

  /** Where in the array the elements are that gather takes. */
  private static int[] places(Tensor x, int dim, Shape shape, int[] along) {
    if (along.length == 0 || x.ndim() == 0) {
      return along.length == 0 ? along : new int[] {x.offset};
    }
    int[] strides = x.strides.clone();
    strides[dim] = 0;
    int[] places = ReductionPlan.places(x.viewAs(shape, strides, 0), 0, shape.ndim(), 1);
    for (int i = 0; i < places.length; i++) {
      places[i] += x.offset + along[i] * x.strides[dim];
    }
    return places;
  }

  private static Tensor scattered(Tensor g, Shape shape, int dim, int[] along) {
    Tensor result = Creation.full("backward", 0, shape);
    int[] places = places(result, dim, g.shape, along);
    Tensor values = g.contiguous();
    for (int i = 0; i < places.length; i++) {
      result.data[places[i]] += values.data[values.offset + i];
    }
    return result;
  }

  static Tensor indexSelect(Tensor x, int dim, Tensor index) {
    Objects.requireNonNull(index, "indexSelect: the index is null");
    int at = Dims.wrapExisting("indexSelect", dim, x.shape);
    if (index.ndim() > 1) {
      throw new ShapeException("indexSelect", "the index is " + index.shape + ", not a row");
    }
    return slices(x, at, indices("indexSelect", x, at, index));
  }

  static Tensor indexSelect(Tensor x, int dim, int[] index) {
    Objects.requireNonNull(index, "indexSelect: the index is null");
    int at = Dims.wrapExisting("indexSelect", dim, x.shape);
    int[] along = index.clone();
    for (int i : along) {
      checkRange("indexSelect", x, at, i);
    }
    return slices(x, at, along);
  }

  private static Tensor slices(Tensor x, int dim, int[] along) {
    int[] sizes = x.shape.dims();
    sizes[dim] = along.length;
    Shape shape = Shape.of("indexSelect", sizes);
    float[] out = Storage.of("indexSelect", shape);
    if (out.length > 0) {
      Tensor source = Autograd.noGrad(x::contiguous);
      int run = run(shape, dim);
      Parallel.range(
          out.length / run,
          Math.max(1, Blocks.GRAIN / run),
          (from, to) -> copy(source, x.shape.at(dim), along, run, out, from, to));
    }
    return record(
        new Tensor(out, shape), "IndexSelectBackward0", to(x, g -> added(g, x.shape, dim, along)));
  }

  /** How many elements stand side by side behind a dim. */
  private static int run(Shape shape, int dim) {
    int run = 1;
    for (int d = dim + 1; d < shape.ndim(); d++) {
      run *= shape.at(d);
    }
    return run;
  }

  /** Copies runs of the result, from one to before another, from where they are in the source. */
  private static void copy(
      Tensor source, int size, int[] along, int run, float[] out, int from, int to) {
    int base = source.offset + from / along.length * size * run;
    for (int i = from, next = from % along.length; i < to; i++) {
      int place = base + along[next] * run;
      if (run == 1) {
        out[i] = source.data[place];
      } else {
        System.arraycopy(source.data, place, out, i * run, run);
      }
      if (++next == along.length) {
        next = 0;
        base += size * run;
      }
    }
  }

  private static Tensor added(Tensor g, Shape shape, int dim, int[] along) {
    Tensor result = Creation.full("backward", 0, shape);
    Tensor values = g.contiguous();
    int run = g.numel() == 0 ? 1 : run(shape, dim);
    int base = 0;
    for (int at = values.offset, end = at + g.numel(); at < end; base += shape.at(dim) * run) {
      for (int index : along) {
        for (int place = base + index * run, stop = place + run; place < stop; place++, at++) {
          result.data[place] += values.data[at];
        }
      }
    }
    return result;
  }

  /** An index in float32 as integers that exist in a dim. */
  private static int[] indices(String operation, Tensor x, int dim, Tensor index) {
    float[] values = index.toArray();
    int[] result = new int[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (int) values[i];
      if (result[i] != values[i]) {
        throw new ShapeException(
            operation, "an index must be a whole number, element " + i + " is " + values[i]);
      }
      checkRange(operation, x, dim, result[i]);
    }
    return result;
  }

  private static void checkRange(String operation, Tensor x, int dim, int index) {
    int size = x.ndim() == 0 ? 1 : x.shape.at(dim);
    if (index < 0 || index >= size) {
      throw new ShapeException(
          operation,
          ("index " + index + " is out of range for dim " + dim + " of " + x.shape)
              + (", which has size " + size)
              + (index < 0 ? "; here none is counted from the end" : ""));
    }
  }
}
