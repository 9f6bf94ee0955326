package openheart.exercises.backprop;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

public final class BackwardOrder {
  public static int[] backwardOrder(int[][] inputs, int result) {
    int[] distance = new int[inputs.length];
    Arrays.fill(distance, -1);
    reach(result, 0, inputs, distance);
    return IntStream.range(0, inputs.length)
        .filter(node -> distance[node] >= 0)
        .boxed()
        .sorted(Comparator.comparingInt(node -> distance[node]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static void reach(int node, int steps, int[][] inputs, int[] distance) {
    distance[node] = Math.max(distance[node], steps);
    for (int input : inputs[node]) {
      reach(input, steps + 1, inputs, distance);
    }
  }
}
