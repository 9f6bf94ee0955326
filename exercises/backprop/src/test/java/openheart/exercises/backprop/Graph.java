package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import openheart.tensor.Tensor;

/**
 * An expression of single numbers, written so that a report can show it whole.
 *
 * @param made what each node is: {@code add}, {@code mul}, {@code tanh}, {@code relu}, or a leaf's
 *     number
 * @param inputs the nodes that each node was made from
 * @param result the node that the way back starts at
 */
record Graph(String[] made, int[][] inputs, int result) {

  /** The chapter's y = w h with h = w x + 1, where w = 3 and x = 2. */
  static Graph worked() {
    String[] made = {"3.0", "2.0", "mul", "1.0", "add", "mul"};
    return new Graph(made, new int[][] {{}, {}, {0, 1}, {}, {2, 3}, {0, 4}}, 5);
  }

  /** Each node after those that it was made from; only those that the result needs. */
  int[] forwardOrder() {
    List<Integer> order = new ArrayList<>();
    visit(result, order);
    return order.stream().mapToInt(node -> node).toArray();
  }

  /** The result first, each node after all those that used it. */
  int[] backwardOrder() {
    return reversed(forwardOrder());
  }

  static int[] reversed(int[] order) {
    return IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray();
  }

  private void visit(int node, List<Integer> order) {
    if (!order.contains(node)) {
      Arrays.stream(inputs[node]).forEach(input -> visit(input, order));
      order.add(node);
    }
  }

  /** All nodes, those that the result does not need included. */
  <T> List<T> nodes(Algebra<T> algebra) {
    List<T> nodes = new ArrayList<>(Collections.nCopies(made.length, null));
    IntStream.range(0, made.length).forEach(node -> make(node, algebra, nodes));
    return nodes;
  }

  private <T> T make(int node, Algebra<T> algebra, List<T> nodes) {
    if (nodes.get(node) == null) {
      List<T> from =
          Arrays.stream(inputs[node]).mapToObj(input -> make(input, algebra, nodes)).toList();
      nodes.set(node, algebra.make(made[node], from));
    }
    return nodes.get(node);
  }

  double[] values() {
    return nodes(Algebra.NUMBERS).stream().mapToDouble(value -> value).toArray();
  }

  /** The result's value, by core. */
  float value() {
    return nodes(Algebra.TENSORS).get(result).item();
  }

  /** The gradient of the result with respect to every node, by core's autograd. */
  double[] gradients() {
    List<Tensor> nodes = nodes(Algebra.TENSORS);
    nodes.get(result).backward();
    return nodes.stream().mapToDouble(node -> node.hasGrad() ? node.grad().item() : 0).toArray();
  }

  /** The derivative of a node by each of its inputs. */
  double[] derivatives(int node) {
    double[] from = Arrays.stream(inputs[node]).mapToDouble(input -> values()[input]).toArray();
    return switch (made[node]) {
      case "add" -> new double[] {1, 1};
      case "mul" -> new double[] {from[1], from[0]};
      case "tanh" -> new double[] {1 - Math.tanh(from[0]) * Math.tanh(from[0])};
      case "relu" -> new double[] {from[0] > 0 ? 1 : 0};
      default -> new double[0];
    };
  }
}
