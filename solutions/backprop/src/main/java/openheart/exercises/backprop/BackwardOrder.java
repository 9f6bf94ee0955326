package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which the way back visits a graph. */
public final class BackwardOrder {
  private BackwardOrder() {}

  /** A depth-first search notes each node after its inputs; reversed, before them. */
  public static int[] backwardOrder(int[][] inputs, int result) {
    List<Integer> order = new ArrayList<>();
    visit(result, inputs, new boolean[inputs.length], order);
    Collections.reverse(order);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void visit(int node, int[][] inputs, boolean[] visited, List<Integer> order) {
    if (visited[node]) {
      return;
    }
    visited[node] = true;
    for (int input : inputs[node]) {
      visit(input, inputs, visited, order);
    }
    order.add(node);
  }
}
