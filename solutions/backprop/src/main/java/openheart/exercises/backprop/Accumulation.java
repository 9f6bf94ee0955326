package openheart.exercises.backprop;

/** Gradients handed back along an order. */
public final class Accumulation {
  private Accumulation() {}

  /** The local rules of all nodes of a graph. */
  @FunctionalInterface
  public interface LocalRule {
    /**
     * What a node hands back.
     *
     * @param node which one
     * @param upstream its own gradient, complete
     * @return what each of its inputs gets, in their order; empty for a leaf
     */
    double[] inputGrads(int node, double upstream);
  }

  /** In this order, a node's gradient is complete when its turn comes. */
  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    double[] gradients = new double[inputs.length];
    gradients[order[0]] = 1;
    for (int node : order) {
      double[] parts = rule.inputGrads(node, gradients[node]);
      for (int i = 0; i < parts.length; i++) {
        gradients[inputs[node][i]] += parts[i];
      }
    }
    return gradients;
  }
}
