package openheart.tensor;

import java.util.function.UnaryOperator;

/** From a result back to one of its inputs: how the result's gradient becomes the input's. */
final class Edge {

  final Tensor input;
  private final UnaryOperator<Tensor> gradient;
  private final Tensor[] saved;
  private final int[] versions;

  private Edge(Tensor input, UnaryOperator<Tensor> gradient, Tensor[] saved) {
    this.input = input;
    this.gradient = gradient;
    this.saved = saved;
    this.versions = new int[saved.length];
    for (int i = 0; i < saved.length; i++) {
      versions[i] = saved[i].version.count;
    }
  }

  /**
   * An edge to an input.
   *
   * @param input where the gradient goes
   * @param gradient gets the result's gradient, in the result's shape, and gives the input's; axes
   *     over which the input was broadcast need not be summed, the engine does that
   * @param saved every tensor that the gradient reads
   */
  static Edge to(Tensor input, UnaryOperator<Tensor> gradient, Tensor... saved) {
    return new Edge(input, gradient, saved);
  }

  /**
   * The input's gradient, in the input's shape.
   *
   * @param node the name of the node that it leaves, for errors
   */
  Tensor gradient(String node, Tensor upstream) {
    for (int i = 0; i < saved.length; i++) {
      if (saved[i].version.count != versions[i]) {
        throw new IllegalStateException(
            ("backward: a tensor " + saved[i].shape + " that " + node + " needs was changed in ")
                + "place after the forward pass; change a copy: cloned()");
      }
    }
    return Views.sumTo(gradient.apply(upstream), input.shape);
  }

  /** Whether a gradient is made of numbers that something else may hold too. */
  boolean shares(Tensor result, Tensor upstream) {
    boolean shared = result.sharesStorageWith(upstream);
    for (Tensor tensor : saved) {
      shared |= result.sharesStorageWith(tensor);
    }
    return shared;
  }
}
