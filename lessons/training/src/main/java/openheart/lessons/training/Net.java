package openheart.lessons.training;

import java.util.List;
import openheart.tensor.Tensor;

/**
 * A network of two linear layers with a ReLU between them; or a gradient, one number for each of
 * the network's.
 *
 * @param w1 the first layer's weight, (in, hidden)
 * @param b1 its bias, (hidden)
 * @param w2 the last layer's weight, (hidden, out)
 * @param b2 its bias, (out)
 */
record Net(Tensor w1, Tensor b1, Tensor w2, Tensor b2) {

  /** The predictions for a batch (n, in): shape (n, out). */
  Tensor output(Tensor x) {
    return x.matmul(w1).add(b1).relu().matmul(w2).add(b2);
  }

  /** The mean squared error on a batch. */
  Tensor loss(Tensor x, Tensor y) {
    return output(x).sub(y).square().mean();
  }

  /** The four tensors. */
  List<Tensor> parameters() {
    return List.of(w1, b1, w2, b2);
  }
}
