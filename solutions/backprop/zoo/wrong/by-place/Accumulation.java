package openheart.exercises.backprop;

public final class Accumulation {
  @FunctionalInterface
  public interface LocalRule {
    double[] inputGrads(int node, double upstream);
  }

  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    double[] gradients = new double[inputs.length];
    int[] place = new int[inputs.length];
    for (int at = 0; at < order.length; at++) {
      place[order[at]] = at;
    }
    gradients[0] = 1;
    for (int at = 0; at < order.length; at++) {
      double[] parts = rule.inputGrads(order[at], gradients[at]);
      for (int i = 0; i < parts.length; i++) {
        gradients[place[inputs[order[at]][i]]] += parts[i];
      }
    }
    return gradients;
  }
}
