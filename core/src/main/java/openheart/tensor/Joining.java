package openheart.tensor;

import static openheart.tensor.Autograd.record;
import static openheart.tensor.Edge.to;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Several tensors made into one. Gradients go back in the same parts. */
final class Joining {

  private static final Shape NOTHING = Shape.of(0);

  private Joining() {}

  static Tensor cat(List<? extends Tensor> tensors, int dim) {
    checkSome("cat", tensors);
    return cat("cat", tensors, dim);
  }

  private static Tensor cat(String operation, List<? extends Tensor> tensors, int dim) {
    Shape first = firstShape(tensors);
    int at = Dims.wrapExisting(operation, dim, first);
    long total = 0;
    for (Tensor tensor : tensors) {
      checkFits(operation, first, tensor.shape, at);
      total += length(tensor, at, first);
    }
    int[] sizes = first.dims();
    sizes[at] = (int) Math.min(total, Integer.MAX_VALUE);
    Shape shape = Shape.of(operation, sizes);
    Tensor result = new Tensor(Storage.of(operation, shape), shape);
    Edge[] edges = new Edge[tensors.size()];
    int start = 0;
    for (int i = 0; i < edges.length; i++) {
      Tensor tensor = tensors.get(i);
      int from = start;
      int length = length(tensor, at, first);
      UnaryOperator<Tensor> part = t -> Slicing.part(t, at, from, length, 1);
      if (tensor.ndim() == first.ndim()) {
        Access.write(tensor, part.apply(result));
        edges[i] = to(tensor, part);
      } else {
        edges[i] = to(tensor, g -> Tensor.zeros(0));
      }
      start += length;
    }
    return record(result, "CatBackward0", edges);
  }

  /** That of the first tensor which is more than shape (0). */
  private static Shape firstShape(List<? extends Tensor> tensors) {
    for (Tensor tensor : tensors) {
      if (!tensor.shape.equals(NOTHING)) {
        return tensor.shape;
      }
    }
    return NOTHING;
  }

  private static int length(Tensor tensor, int dim, Shape first) {
    return tensor.ndim() == first.ndim() ? tensor.shape.at(dim) : 0;
  }

  private static void checkFits(String operation, Shape first, Shape shape, int dim) {
    if (shape.equals(NOTHING)) {
      return;
    }
    if (shape.ndim() != first.ndim()) {
      throw new ShapeException(
          operation,
          ("cannot join " + first + " and " + shape + ": they have ")
              + (first.ndim() + " and " + shape.ndim() + " dims"));
    }
    for (int d = 0; d < first.ndim(); d++) {
      if (d != dim && shape.at(d) != first.at(d)) {
        throw new ShapeException(
            operation,
            ("cannot join " + first + " and " + shape + " along dim " + dim)
                + (": axis " + d + " is " + first.at(d) + " and " + shape.at(d)));
      }
    }
  }

  static Tensor stack(List<? extends Tensor> tensors, int dim) {
    checkSome("stack", tensors);
    Shape each = tensors.get(0).shape;
    int at = Dims.wrapInsertion("stack", dim, each);
    for (Tensor tensor : tensors) {
      if (!tensor.shape.equals(each)) {
        throw new ShapeException(
            "stack", "all must have one shape, these have " + each + " and " + tensor.shape);
      }
    }
    int[] sizes = new int[each.ndim() + 1];
    Arrays.setAll(sizes, d -> d == at ? tensors.size() : each.at(d < at ? d : d - 1));
    Shape shape = Shape.of("stack", sizes);
    Tensor result = new Tensor(Storage.of("stack", shape), shape);
    Edge[] edges = new Edge[tensors.size()];
    for (int i = 0; i < edges.length; i++) {
      int place = i;
      Access.write(tensors.get(i), Slicing.selected(result, at, place));
      edges[i] = to(tensors.get(i), g -> Slicing.selected(g, at, place));
    }
    return record(result, "StackBackward0", edges);
  }

  static Tensor hstack(List<Tensor> tensors) {
    checkSome("hstack", tensors);
    List<Tensor> rows = tensors.stream().map(x -> x.ndim() == 0 ? x.view(1) : x).toList();
    return cat("hstack", rows, rows.get(0).ndim() == 1 ? 0 : 1);
  }

  static Tensor vstack(List<Tensor> tensors) {
    checkSome("vstack", tensors);
    List<Tensor> matrices = tensors.stream().map(x -> x.ndim() < 2 ? x.view(1, -1) : x).toList();
    return cat("vstack", matrices, 0);
  }

  static List<Tensor> list(String operation, Tensor... tensors) {
    Objects.requireNonNull(tensors, () -> operation + ": the tensors are null");
    return Arrays.asList(tensors);
  }

  private static void checkSome(String operation, List<? extends Tensor> tensors) {
    Objects.requireNonNull(tensors, () -> operation + ": the tensors are null");
    if (tensors.isEmpty()) {
      throw new ShapeException(operation, "there is no tensor to join");
    }
    for (Tensor tensor : tensors) {
      Objects.requireNonNull(tensor, () -> operation + ": a tensor is null");
    }
  }
}
