package openheart.tensor;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * One walk of gradients through a graph, from a result back to the leaves. A node's gradient is the
 * sum of what comes from every place where its result was used, so a node waits until all of those
 * have been visited: the deepest node is always next.
 */
final class Backward {

  private final boolean retainGraph;
  private final Map<Node, Tensor> gradients = new IdentityHashMap<>();
  private final PriorityQueue<Node> waiting =
      new PriorityQueue<>(Comparator.comparingInt((Node node) -> -node.depth));

  private Backward(boolean retainGraph) {
    this.retainGraph = retainGraph;
  }

  /** From a tensor of one element, whose gradient with respect to itself is 1. */
  static void from(Tensor result) {
    if (result.numel() != 1) {
      throw new ShapeException(
          "backward",
          ("only a scalar can start it, this is " + result.shape)
              + "; call sum() or mean() first, or pass the gradient");
    }
    from(result, Tensor.ones(result.shape.dims()), false);
  }

  /** From a tensor of any shape, with the gradient that reaches it. */
  static void from(Tensor result, Tensor gradient, boolean retainGraph) {
    if (!result.requiresGrad()) {
      throw new IllegalStateException(
          "backward: this tensor has no history: nothing that it was made of requires grad, or it"
              + " was made inside noGrad; call requiresGrad(true) on a leaf before the forward"
              + " pass");
    }
    Objects.requireNonNull(gradient, "backward: the gradient is null");
    if (!gradient.shape.equals(result.shape)) {
      throw new ShapeException(
          "backward", "the gradient is " + gradient.shape + ", the tensor " + result.shape);
    }
    Autograd.noGrad(() -> new Backward(retainGraph).walk(result, gradient.cloned()));
  }

  private void walk(Tensor result, Tensor gradient) {
    send(result, gradient, false);
    while (!waiting.isEmpty()) {
      Node node = waiting.poll();
      Tensor upstream = gradients.remove(node);
      node.reached(upstream);
      for (Edge edge : node.edges("backward")) {
        if (edge.input.requiresGrad()) {
          Tensor part = edge.gradient(node.name(), upstream);
          if (part != Function.NO_GRADIENT) {
            send(edge.input, part, edge.shares(part, upstream));
          }
        }
      }
      if (!retainGraph) {
        node.free();
      }
    }
  }

  /** Adds a part of its gradient to a leaf, or to a node that waits for the rest. */
  private void send(Tensor tensor, Tensor part, boolean shared) {
    Node node = tensor.gradFn;
    if (node == null) {
      tensor.accumulate(shared || !part.isContiguous() ? part.cloned() : part);
      return;
    }
    Tensor sum = gradients.get(node);
    if (sum == null) {
      waiting.add(node);
    }
    gradients.put(node, sum == null ? part : sum.add(part));
  }
}
