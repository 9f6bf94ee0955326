package openheart.lessons.broadcasting;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** One tensor under other shapes: axes of size 1, views and strides. */
final class Axes {

  private Axes() {}

  @Example
  static void unsqueeze(Output out) {
    Tensor v = Tensor.of(1, 2, 3); // (3)
    out.show(v);
    out.show(v.shape());
    out.show(v.unsqueeze(0));
    out.show(v.unsqueeze(0).shape());
    out.show(v.unsqueeze(1));
    out.show(v.unsqueeze(1).shape());
    out.show(v.unsqueeze(-1));
    out.show(v.unsqueeze(-1).shape());

    Tensor m = Tensor.of(new float[][] {{1, 2}, {3, 4}}); // (2, 2)
    out.show(m);
    out.show(m.shape());
    out.show(m.unsqueeze(0));
    out.show(m.unsqueeze(0).shape());
    out.show(m.unsqueeze(1));
    out.show(m.unsqueeze(1).shape());
    out.show(m.unsqueeze(2));
    out.show(m.unsqueeze(2).shape());
    out.fails(() -> m.unsqueeze(3));
  }

  @Example
  static void squeeze(Output out) {
    Tensor column = Tensor.of(new float[][] {{1}, {2}, {3}}); // (3, 1)
    out.show(column.squeeze(1));
    out.show(column.squeeze(1).shape());
    out.show(column.squeeze(0).shape());

    Tensor stack = Tensor.zeros(1, 3, 1); // (1, 3, 1)
    out.show(stack.squeeze(0).shape());
    out.show(stack.squeeze(-1).shape());
    out.show(stack.squeeze().shape());

    Tensor batchOfOne = Tensor.zeros(1, 1); // (batch, 1)
    out.show(batchOfOne.squeeze(-1).shape());
    out.show(batchOfOne.squeeze().shape());
  }

  @Example
  static void views(Output out) {
    Tensor m = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}}); // (2, 3)
    Tensor flat = m.view(6); // (6)
    Tensor tall = m.view(3, -1); // (3, 2)
    Tensor middle = m.unsqueeze(1); // (2, 1, 3)
    Tensor transposed = m.transpose(0, 1); // (3, 2)
    out.show(m.strides());
    out.show(flat.strides());
    out.show(tall.strides());
    out.show(middle.strides());
    out.show(transposed.strides());

    m.set(60, 1, 2);
    out.show(m);
    out.show(flat);
    out.show(tall);
    out.show(transposed);
    out.show(transposed.sharesStorageWith(m));

    out.show(transposed.isContiguous());
    out.fails(() -> transposed.view(6));
    out.show(transposed.reshape(6));
    out.show(transposed.reshape(6).sharesStorageWith(m));
  }
}
