package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.List;

public final class BackwardOrder {
  public static int[] backwardOrder(int[][] inputs, int result) {
    List<Integer> order = new ArrayList<>();
    visit(result, inputs, order);
    int[] nodes = new int[inputs.length];
    for (int i = 0; i < order.size(); i++) {
      nodes[i] = order.get(order.size() - 1 - i);
    }
    return nodes;
  }

  private static void visit(int node, int[][] inputs, List<Integer> order) {
    if (!order.contains(node)) {
      for (int input : inputs[node]) {
        visit(input, inputs, order);
      }
      order.add(node);
    }
  }
}
