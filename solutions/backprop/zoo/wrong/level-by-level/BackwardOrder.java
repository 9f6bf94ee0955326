package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.List;

public final class BackwardOrder {
  public static int[] backwardOrder(int[][] inputs, int result) {
    List<Integer> order = new ArrayList<>(List.of(result));
    for (int at = 0; at < order.size(); at++) {
      for (int input : inputs[order.get(at)]) {
        if (!order.contains(input)) {
          order.add(input);
        }
      }
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }
}
