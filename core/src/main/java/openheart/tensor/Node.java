package openheart.tensor;

import java.util.List;
import java.util.stream.Stream;

/**
 * One operation of a computation, remembered so that gradients can go back through it: what torch
 * calls a grad_fn. A tensor's node leads to the tensors that it was made of, and their nodes
 * further back: that is the graph.
 *
 * <pre>{@code
 * Tensor w = Tensor.scalar(3).requiresGrad(true);
 * Node node = w.square().mul(2).gradFn().get();
 * node.name(); // -> MulBackward0
 * node.inputs().get(0).gradFn().get(); // -> <PowBackward0>
 * }</pre>
 */
public final class Node {

  private static final Edge[] FREED = {};

  private final String name;

  /** Greater than that of every node behind it. */
  final int depth;

  private Edge[] edges;
  private Tensor retaining;

  Node(String name, Edge... edges) {
    this.name = name;
    this.edges = edges;
    int deepest = 0;
    for (Edge edge : edges) {
      Node behind = edge.input.gradFn;
      deepest = behind == null ? deepest : Math.max(deepest, behind.depth);
    }
    this.depth = deepest + 1;
  }

  /** The operation's name, as torch 2.6 has it: MulBackward0. */
  public String name() {
    return name;
  }

  /**
   * The tensors that the operation was given, in order, those without gradient too.
   *
   * @throws IllegalStateException if backward has been through here and freed them
   */
  public List<Tensor> inputs() {
    return Stream.of(edges("inputs")).map(edge -> edge.input).toList();
  }

  /** The edges, or an error in an operation's name if they have been freed. */
  Edge[] edges(String operation) {
    if (edges.length == 0) {
      throw new IllegalStateException(
          (operation + ": an earlier backward freed what " + name + " had kept; to go through a ")
              + "graph twice, call that one as backward(gradient, true)");
    }
    return edges;
  }

  /** Lets go of what the operation has kept. */
  void free() {
    edges = FREED;
  }

  /** Keeps the gradient of the result, which is this tensor, when it comes. */
  void retainFor(Tensor result) {
    retaining = result;
  }

  /** The result's gradient is complete. */
  void reached(Tensor gradient) {
    if (retaining != null) {
      retaining.accumulate(gradient);
    }
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
