package openheart.exercises.backprop;

public final class Accumulation {
  @FunctionalInterface
  public interface LocalRule {
    double[] inputGrads(int node, double upstream);
  }

  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    double[] gradients = new double[inputs.length];
    double[][] handed = new double[inputs.length][0];
    for (int node : order) {
      double sum = node == order[0] ? 1 : 0;
      for (int user : order) {
        for (int i = 0; i < handed[user].length; i++) {
          sum += inputs[user][i] == node ? handed[user][i] : 0;
        }
      }
      gradients[node] = sum;
      handed[node] = rule.inputGrads(node, sum);
    }
    return gradients;
  }
}
