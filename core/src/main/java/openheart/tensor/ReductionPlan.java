package openheart.tensor;

import java.util.Arrays;

/** Which dims of a tensor a reduction keeps and which it folds, and what shape that gives. */
final class ReductionPlan {

  /** The tensor with the kept dims first and the reduced dims last. */
  final Tensor ordered;

  private final Shape full;
  private final Shape keepdimShape;
  private final int[] order;

  /** How many of its dims are kept. */
  final int keptDims;

  /** The number of results. */
  final int outputs;

  /** The number of elements in each. */
  final int count;

  /** The result's shape. */
  final Shape shape;

  ReductionPlan(String operation, Tensor x, boolean keepdim, int[] dims) {
    boolean[] reduced = Dims.mask(operation, dims, x.shape);
    order = new int[reduced.length];
    int[] keptSizes = new int[reduced.length];
    int kept = 0;
    for (int d = 0; d < reduced.length; d++) {
      if (!reduced[d]) {
        keptSizes[kept] = x.shape.at(d);
        order[kept++] = d;
      }
    }
    int[] oneSizes = x.shape.dims();
    int next = kept;
    int elements = 1;
    for (int d = 0; d < reduced.length; d++) {
      if (reduced[d]) {
        elements *= x.shape.at(d);
        oneSizes[d] = 1;
        order[next++] = d;
      }
    }
    ordered = Views.permuted(x, order);
    keptDims = kept;
    count = elements;
    Shape keptShape = Shape.of(operation, Arrays.copyOf(keptSizes, kept));
    outputs = keptShape.numel();
    full = x.shape;
    keepdimShape = Shape.of(oneSizes);
    shape = keepdim ? keepdimShape : keptShape;
  }

  private ReductionPlan(ReductionPlan plan, Tensor x) {
    ordered = Views.permuted(x, plan.order);
    full = plan.full;
    keepdimShape = plan.keepdimShape;
    order = plan.order;
    keptDims = plan.keptDims;
    outputs = plan.outputs;
    count = plan.count;
    shape = plan.shape;
  }

  /** The same for another tensor of the input's shape. */
  ReductionPlan over(Tensor x) {
    return new ReductionPlan(this, x);
  }

  /** A tensor of the result's shape, stretched to the input's; not copied. */
  Tensor spread(Tensor result) {
    return Views.broadcastTo(Reshaping.reshaped(result, keepdimShape), full);
  }

  /** The elements of the input, or of another tensor of its shape, in rows: one to each result. */
  float[] rows(Tensor x) {
    Tensor moved = Views.permuted(x, order);
    return Blocks.isPlain(moved) ? moved.data : moved.toArray();
  }

  /** Rows made a tensor of the input's shape. */
  Tensor ofRows(float[] rows) {
    int[] back = new int[order.length];
    for (int d = 0; d < order.length; d++) {
      back[order[d]] = d;
    }
    return Views.permuted(new Tensor(rows, ordered.shape), back).contiguous();
  }

  /**
   * Places in the array, from the tensor's offset on, at which runs of side by side elements of
   * some dims begin, in row-major order.
   */
  static int[] places(Tensor x, int fromDim, int toDim, int run) {
    int inner = toDim;
    for (int length = 1; length < run; length *= x.shape.at(inner)) {
      inner--;
    }
    int total = 1;
    for (int d = fromDim; d < inner; d++) {
      total *= x.shape.at(d);
    }
    int[] places = new int[total];
    int known = 1;
    for (int d = inner - 1; d >= fromDim; d--) {
      for (int i = x.shape.at(d) - 1; i > 0; i--) {
        for (int p = 0; p < known; p++) {
          places[i * known + p] = places[p] + i * x.strides[d];
        }
      }
      known *= x.shape.at(d);
    }
    return places;
  }
}
