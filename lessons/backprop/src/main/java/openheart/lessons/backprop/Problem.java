package openheart.lessons.backprop;

import openheart.tensor.Tensor;

/**
 * A batch, its targets, and a network of two linear layers with a ReLU between them.
 *
 * @param x the batch, (n, in)
 * @param y the targets, (n)
 * @param w1 the first layer's weight, (in, hidden)
 * @param b1 its bias, (hidden)
 * @param w2 the last layer's weight, (hidden, 1)
 * @param b2 its bias, (1)
 */
record Problem(Tensor x, Tensor y, Tensor w1, Tensor b1, Tensor w2, Tensor b2) {

  /** What goes into the ReLU, (n, hidden). */
  Tensor l1() {
    return x.matmul(w1).add(b1);
  }

  /** What comes out of the ReLU, (n, hidden). */
  Tensor l2() {
    return l1().relu();
  }

  /** The predictions, (n, 1). */
  Tensor output() {
    return l2().matmul(w2).add(b2);
  }

  /** The mean squared error, a number. */
  Tensor loss() {
    return output().squeeze(-1).sub(y).square().mean();
  }

  /** The mean squared error, summed in double, for differences of nearly equal losses. */
  double preciseLoss() {
    float[] errors = output().squeeze(-1).sub(y).toArray(); // (n)
    double sum = 0;
    for (float error : errors) {
      sum += (double) error * error;
    }
    return sum / errors.length;
  }

  /** Lets the four parameters have gradients; returns itself. */
  Problem requiresGrad() {
    w1.requiresGrad(true);
    b1.requiresGrad(true);
    w2.requiresGrad(true);
    b2.requiresGrad(true);
    return this;
  }

  /** How many weights and biases there are. */
  int parameters() {
    return w1.numel() + b1.numel() + w2.numel() + b2.numel();
  }
}
