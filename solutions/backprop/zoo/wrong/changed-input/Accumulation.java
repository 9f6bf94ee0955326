package openheart.exercises.backprop;

public final class Accumulation {
  @FunctionalInterface
  public interface LocalRule {
    double[] inputGrads(int node, double upstream);
  }

  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    double[] gradients = new double[inputs.length];
    gradients[order[0]] = 1;
    for (int at = 0; at < order.length; at++) {
      int node = order[at];
      double[] parts = rule.inputGrads(node, gradients[node]);
      for (int i = 0; i < parts.length; i++) {
        gradients[inputs[node][i]] += parts[i];
      }
      order[at] = -1;
    }
    return gradients;
  }
}
