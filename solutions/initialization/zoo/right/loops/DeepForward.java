package openheart.exercises.initialization;

import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

public final class DeepForward {
  public static double[] deepForward(Tensor x, Tensor[] weights, UnaryOperator<Tensor> activation) {
    double[] stds = new double[weights.length];
    int layer = 0;
    for (Tensor weight : weights) {
      x = activation.apply(product(x, weight));
      stds[layer++] = std(x.toArray());
    }
    return stds;
  }

  private static Tensor product(Tensor x, Tensor weight) {
    Tensor product = Tensor.zeros(x.size(0), weight.size(1));
    for (int row = 0; row < x.size(0); row++) {
      for (int column = 0; column < weight.size(1); column++) {
        double sum = 0;
        for (int i = 0; i < weight.size(0); i++) {
          sum += (double) x.get(row, i) * weight.get(i, column);
        }
        product.set((float) sum, row, column);
      }
    }
    return product;
  }

  private static double std(float[] numbers) {
    double sum = 0;
    double squares = 0;
    for (double number : numbers) {
      sum += number;
      squares += number * number;
    }
    double mean = sum / numbers.length;
    return Math.sqrt(Math.max(0, squares - sum * mean) / (numbers.length - 1));
  }
}
