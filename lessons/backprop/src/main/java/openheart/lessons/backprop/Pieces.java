package openheart.lessons.backprop;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** How a gradient goes back through each piece: the loss, a linear layer, a stretch, a ReLU. */
final class Pieces {

  private Pieces() {}

  /** With respect to the predictions, (n, 1), given the targets, (n): shape (n, 1). */
  static Tensor mseGrad(Tensor output, Tensor target) {
    Tensor errors = output.squeeze(-1).sub(target); // (n)
    return errors.mul(2f / output.size(0)).unsqueeze(-1); // (n, 1)
  }

  @Example(with = "mseGrad")
  static void mseGradient(Output out) {
    Tensor output = Tensor.of(new float[][] {{3}, {5}, {2}}); // (3, 1)
    Tensor target = Tensor.of(2, 5, 4); // (3)
    output.requiresGrad(true);
    Tensor loss = output.squeeze(-1).sub(target).square().mean(); // ()
    out.show(loss.item());
    loss.backward();
    out.show(output.grad());
    Tensor byHand = mseGrad(output.detach(), target); // (3, 1)
    out.show(byHand);
    out.show(byHand.allclose(output.grad()));
    out.show(output.detach().mul(2f / 3));
    out.show(output.detach().sub(target).shape());
  }

  /** Given the gradient with respect to the layer's output, (n, out). */
  static LinearGrads linearGrad(Tensor input, Tensor weight, Tensor outputGrad) {
    Tensor inputGrad = outputGrad.matmul(weight.t()); // (n, in)
    Tensor weightGrad = input.t().matmul(outputGrad); // (in, out)
    Tensor biasGrad = outputGrad.sum(0); // (out)
    return new LinearGrads(inputGrad, weightGrad, biasGrad);
  }

  @Example(with = "linearGrad")
  static void linearGradient(Output out) {
    Tensor weight = Tensor.of(new float[][] {{1, 0}, {0, 1}, {1, 1}}); // (3, 2)
    Tensor sample = Tensor.of(new float[][] {{1, 2, 3}}); // (1, 3)
    Tensor sampleGrad = Tensor.of(new float[][] {{10, -1}}); // (1, 2)
    LinearGrads one = linearGrad(sample, weight, sampleGrad);
    out.show(one.weight());
    out.show(one.input());
    out.show(one.bias());

    Tensor other = Tensor.of(new float[][] {{0, 1, -1}}); // (1, 3)
    Tensor otherGrad = Tensor.of(new float[][] {{1, 2}}); // (1, 2)
    LinearGrads two = linearGrad(other, weight, otherGrad);
    Tensor batch = Tensor.vstack(sample, other); // (2, 3)
    Tensor batchGrad = Tensor.vstack(sampleGrad, otherGrad); // (2, 2)
    LinearGrads both = linearGrad(batch, weight, batchGrad);
    out.show(both.input());
    out.show(both.weight());
    out.show(both.weight().equal(one.weight().add(two.weight())));
    out.show(both.bias());
    out.show(both.bias().equal(one.bias().add(two.bias())));
    out.fails(() -> batchGrad.matmul(batch.t()));
  }

  /** Sums a gradient over the axes along which a tensor of that shape was stretched. */
  static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor result = gradient;
    while (result.ndim() > shape.ndim()) {
      result = result.sum(0);
    }
    for (int dim = 0; dim < shape.ndim(); dim++) {
      if (shape.size(dim) == 1 && result.size(dim) != 1) {
        result = result.sum(true, dim);
      }
    }
    return result;
  }

  @Example(with = "unbroadcast")
  static void unbroadcasting(Output out) {
    Tensor gradient = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}}); // (2, 3)
    out.show(unbroadcast(gradient, Shape.of(2, 3)));
    out.show(unbroadcast(gradient, Shape.of(3)));
    out.show(unbroadcast(gradient, Shape.of(1, 3)));
    out.show(unbroadcast(gradient, Shape.of(2, 1)));
    out.show(unbroadcast(gradient, Shape.of()));

    Tensor column = Tensor.of(new float[][] {{10}, {20}}).requiresGrad(true); // (2, 1)
    Tensor row = Tensor.of(1, 2, 3).requiresGrad(true); // (3)
    column.mul(row).backward(gradient);
    Tensor byColumn = gradient.mul(row.detach()); // (2, 3)
    Tensor byRow = gradient.mul(column.detach()); // (2, 3)
    out.show(unbroadcast(byColumn, column.shape()));
    out.show(column.grad());
    out.show(unbroadcast(byRow, row.shape()));
    out.show(row.grad());
  }

  /**
   * Given what went into the ReLU and the gradient with respect to what came out, both (n, out).
   */
  static Tensor reluGrad(Tensor input, Tensor outputGrad) {
    return input.gt(0).mul(outputGrad);
  }

  @Example(with = "reluGrad")
  static void reluGradient(Output out) {
    Tensor input = Tensor.of(-2, -0.5f, 0, 0.5f, 2); // (5)
    Tensor outputGrad = Tensor.of(10, 20, 30, 40, 50); // (5)
    out.show(input.gt(0));
    out.show(reluGrad(input, outputGrad));

    Tensor x = input.cloned().requiresGrad(true); // (5)
    x.relu().backward(outputGrad);
    out.show(x.grad());
    x.zeroGrad();
    x.clampMin(0).backward(outputGrad);
    out.show(x.grad());

    double h = 0.125;
    out.show((Math.max(0, h) - Math.max(0, 0)) / h);
    out.show((Math.max(0, 0) - Math.max(0, -h)) / h);
    out.show((Math.max(0, h) - Math.max(0, -h)) / (2 * h));
  }
}
