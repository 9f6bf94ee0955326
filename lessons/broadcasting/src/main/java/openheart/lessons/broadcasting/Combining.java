package openheart.lessons.broadcasting;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** Two tensors of different shapes: the rule, and the stride of 0 that carries it out. */
final class Combining {

  private Combining() {}

  @Example
  static void addRow(Output out) {
    Tensor c = Tensor.of(10, 20, 30); // (3)
    Tensor m = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}); // (3, 3)
    out.show(c.shape());
    out.show(m.shape());
    out.show(c.add(m));
    out.show(c.add(m).shape());
  }

  @Example(with = {"align", "size", "combine"})
  static void rule(Output out) {
    out.show(align(Shape.of(3, 3), Shape.of(3)));
    out.show(Shape.of(3, 3).broadcast(Shape.of(3)));
    out.show(align(Shape.of(3, 1), Shape.of(4)));
    out.show(Shape.of(3, 1).broadcast(Shape.of(4)));
    out.show(align(Shape.of(3, 2, 2), Shape.of(3, 1, 2)));
    out.show(Shape.of(3, 2, 2).broadcast(Shape.of(3, 1, 2)));
    out.show(align(Shape.of(64, 3, 256, 256), Shape.of(3, 1, 1)));
    out.show(Shape.of(64, 3, 256, 256).broadcast(Shape.of(3, 1, 1)));
    out.show(align(Shape.of(2, 3), Shape.of(4)));
    out.fails(() -> Tensor.zeros(2, 3).add(Tensor.zeros(4)));
  }

  static String align(Shape a, Shape b) {
    StringBuilder rows = new StringBuilder("axis     a     b     r");
    for (int axis = -1; axis >= -Math.max(a.ndim(), b.ndim()); axis--) {
      String r = combine(size(a, axis), size(b, axis));
      rows.append("\n%4s%6s%6s%6s".formatted(axis, size(a, axis), size(b, axis), r));
    }
    return rows.toString();
  }

  static int size(Shape shape, int axis) {
    return -axis <= shape.ndim() ? shape.size(axis) : 1;
  }

  static String combine(int a, int b) {
    if (a == b || b == 1) {
      return String.valueOf(a);
    }
    return a == 1 ? String.valueOf(b) : "error";
  }

  @Example
  static void expand(Output out) {
    Tensor c = Tensor.of(10, 20, 30); // (3)
    Tensor rows = c.expand(3, 3); // (3, 3)
    out.show(rows);
    out.show(rows.numel());
    out.show(rows.strides());
    out.show(rows.sharesStorageWith(c));

    Tensor columns = c.unsqueeze(1).expand(3, 3); // (3, 3)
    out.show(columns);
    out.show(columns.strides());

    Tensor m = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}); // (3, 3)
    out.show(rows.add(m).equal(c.add(m)));

    c.set(99, 0);
    out.show(rows);
    out.show(rows.contiguous().strides());
    out.show(rows.contiguous().sharesStorageWith(c));
  }
}
