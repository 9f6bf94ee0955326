package openheart.exercises.backprop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

public final class BackwardOrder {
  public static int[] backwardOrder(int[][] inputs, int result) {
    int[] users = new int[inputs.length];
    boolean[] reached = new boolean[inputs.length];
    count(result, inputs, users, reached);
    Deque<Integer> free = new ArrayDeque<>(List.of(result));
    List<Integer> order = new ArrayList<>();
    while (!free.isEmpty()) {
      int node = free.removeFirst();
      order.add(node);
      for (int input : inputs[node]) {
        users[input]--;
        if (users[input] == 0) {
          free.addLast(input);
        }
      }
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void count(int node, int[][] inputs, int[] users, boolean[] reached) {
    if (!reached[node]) {
      reached[node] = true;
      for (int input : inputs[node]) {
        users[input]++;
        count(input, inputs, users, reached);
      }
    }
  }
}
