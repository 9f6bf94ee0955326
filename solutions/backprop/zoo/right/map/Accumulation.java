package openheart.exercises.backprop;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

public final class Accumulation {
  @FunctionalInterface
  public interface LocalRule {
    double[] inputGrads(int node, double upstream);
  }

  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    Map<Integer, Double> gradients = new HashMap<>(Map.of(order[0], 1.0));
    for (int node : order) {
      double[] parts = rule.inputGrads(node, gradients.get(node));
      for (int i = 0; i < inputs[node].length; i++) {
        gradients.merge(inputs[node][i], parts[i], Double::sum);
      }
    }
    return IntStream.range(0, inputs.length)
        .mapToDouble(node -> gradients.getOrDefault(node, 0.0))
        .toArray();
  }
}
