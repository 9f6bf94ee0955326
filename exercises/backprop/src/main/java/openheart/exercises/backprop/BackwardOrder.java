package openheart.exercises.backprop;

import openheart.exercise.Todo;

/**
 * Exercise 9, an engine in four steps, step 2: the order in which the way back visits a graph.
 *
 * <p>Example: node 0 is w, node 1 is x, node 2 is h = w * x, node 3 is y = w * h. So inputs are
 * {{}, {}, {0, 1}, {0, 2}}, and the result is node 3. The order 3, 2, 0, 1 will do; so will 3, 2,
 * 1, 0.
 */
public final class BackwardOrder {
  private BackwardOrder() {}

  /**
   * The nodes that the result was made from, itself included, each one after all those that used
   * it.
   *
   * @param inputs the nodes that each node was made from: none for a leaf, twice the same one for x
   *     + x; there are no cycles; not modified
   * @param result where the way back begins
   * @return the result first; every node that it depends on, once; no other node
   */
  public static int[] backwardOrder(int[][] inputs, int result) {
    // TODO
    return Todo.todo("put the nodes in topological order");
  }
}
