package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.List;

public final class BackwardOrder {
  public static int[] backwardOrder(int[][] inputs, int result) {
    List<Integer> order = new ArrayList<>();
    visit(result, inputs, order);
    return order.stream().mapToInt(Integer::intValue).toArray();
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
