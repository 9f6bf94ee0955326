package openheart.exercises.backprop;

import java.util.Arrays;
import openheart.tensor.Tensor;

public final class Accumulation {
  @FunctionalInterface
  public interface LocalRule {
    double[] inputGrads(int node, double upstream);
  }

  public static double[] gradients(int[][] inputs, int[] order, LocalRule rule) {
    Tensor gradients = Tensor.zeros(inputs.length);
    gradients.set(1, order[0]);
    for (int node : order) {
      double[] parts = rule.inputGrads(node, gradients.get(node));
      for (int i = 0; i < parts.length; i++) {
        int input = inputs[node][i];
        gradients.set(gradients.get(input) + (float) parts[i], input);
      }
    }
    double[] result = new double[inputs.length];
    Arrays.setAll(result, gradients::get);
    return result;
  }
}
