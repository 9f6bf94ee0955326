package openheart.exercises.backprop;

public final class Accumulation {
  @FunctionalInterface
  public interface LocalRule {
    double[] inputGrads(int node, double upstream);
  }

  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    double[] gradients = new double[inputs.length];
    for (int node : order) {
      double[] parts = rule.inputGrads(node, gradients[node]);
      for (int i = 0; i < parts.length; i++) {
        gradients[inputs[node][i]] += parts[i];
      }
    }
    return gradients;
  }
}
