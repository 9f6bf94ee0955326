package openheart.lessons.chainrule;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** The derivative of the mean squared error. */
final class Errors {

  private Errors() {}

  @Example(with = "mse")
  static void mseGradient(Output out) {
    Tensor predictions = Tensor.of(3, 5, 2, 8).requiresGrad(true); // (4)
    Tensor targets = Tensor.of(2, 5, 4, 7); // (4)
    mse(predictions, targets).backward();
    out.show(predictions.grad());

    Tensor y = predictions.detach(); // (4)
    out.show(y.sub(targets).mul(2f / 4));

    Tensor more = Tensor.of(3, 5, 2.5f, 8); // (4)
    Tensor less = Tensor.of(3, 5, 1.5f, 8); // (4)
    out.show(mse(more, targets).item());
    out.show(mse(less, targets).item());
    out.show((mse(more, targets).item() - mse(less, targets).item()) / (2.5 - 1.5));

    out.show(y.mul(2f / 4));
    out.show(targets.sub(targets).mul(2f / 4));
    out.show(targets.mul(2f / 4));
  }

  static Tensor mse(Tensor predictions, Tensor targets) {
    return predictions.sub(targets).square().mean();
  }

  @Example
  static void mseColumn(Output out) {
    Tensor predictions = Tensor.of(new float[][] {{3}, {5}, {2}, {8}}); // (4, 1)
    Tensor targets = Tensor.of(2, 5, 4, 7); // (4)
    predictions.requiresGrad(true);
    predictions.squeeze(-1).sub(targets).square().mean().backward();
    out.show(predictions.grad());

    Tensor errors = predictions.detach().squeeze(-1).sub(targets); // (4)
    out.show(errors.mul(2f / 4).unsqueeze(-1).equal(predictions.grad()));
    out.show(errors.mul(2f / 4).unsqueeze(-1).shape());
  }
}
