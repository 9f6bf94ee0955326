package openheart.exercises.backprop;

import java.util.Arrays;

public final class BackwardOrder {
  public static int[] backwardOrder(int[][] inputs, int result) {
    int[] order = new int[inputs.length];
    int first = visit(result, inputs, new boolean[inputs.length], order, order.length);
    return Arrays.copyOfRange(order, first, order.length);
  }

  private static int visit(int node, int[][] inputs, boolean[] visited, int[] order, int first) {
    if (visited[node]) {
      return first;
    }
    visited[node] = true;
    int at = first;
    for (int i = inputs[node].length - 1; i >= 0; i--) {
      at = visit(inputs[node][i], inputs, visited, order, at);
    }
    order[at - 1] = node;
    return at - 1;
  }
}
