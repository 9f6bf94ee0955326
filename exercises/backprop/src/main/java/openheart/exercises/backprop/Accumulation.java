package openheart.exercises.backprop;

import openheart.exercise.Todo;

/**
 * Exercise 10, an engine in four steps, step 3: gradients handed back along an order.
 *
 * <p>Example: y = w * h and h = w * x, with w = 3 and x = 2. Node 0 is w, 1 is x, 2 is h, 3 is y.
 * So inputs are {{}, {}, {0, 1}, {0, 2}}, the order is 3, 2, 0, 1, and the gradients are {12, 9, 3,
 * 1}: w gets 6 from y and 6 from h.
 */
public final class Accumulation {
  private Accumulation() {}

  /** The local rules of all nodes of a graph. */
  @FunctionalInterface
  public interface LocalRule {
    /**
     * What a node hands back.
     *
     * @param node which one
     * @param upstream its own gradient, complete
     * @return what each of its inputs gets, in their order; empty for a leaf
     */
    double[] inputGrads(int node, double upstream);
  }

  /**
   * The gradient of a result with respect to every node.
   *
   * @param inputs the nodes that each node was made from; not modified
   * @param order the result first, then each node after all those that used it; not modified
   * @param rule what each node hands to its inputs
   * @return one gradient per node, 0 for those that are not in the order
   */
  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    // TODO
    return Todo.todo("start with the result, and hand back along the order");
  }
}
