package openheart.lessons.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** Layers upon layers of one width, for the figures. */
final class Deep {

  private Deep() {}

  /**
   * A batch of normal numbers, and what comes out of each layer.
   *
   * @param scale the standard deviation of the normal weights
   * @return depth + 1 tensors of shape (batch, width)
   */
  static List<Tensor> layers(
      Generator generator, int depth, int width, double scale, UnaryOperator<Tensor> activation) {
    List<Tensor> layers = new ArrayList<>();
    Tensor x = Tensor.randn(generator, 200, width); // (200, width)
    layers.add(x);
    for (int layer = 1; layer <= depth; layer++) {
      Tensor weight = Tensor.randn(generator, width, width).mul((float) scale); // (width, width)
      x = activation.apply(x.matmul(weight)); // (200, width)
      layers.add(x);
    }
    return layers;
  }

  /** The standard deviation, in double: squares of large floats are beyond float. */
  static double std(Tensor x) {
    float[] values = x.toArray();
    double sum = 0;
    double squares = 0;
    for (double value : values) {
      sum += value;
      squares += value * value;
    }
    double mean = sum / values.length;
    return Math.sqrt(squares / values.length - mean * mean);
  }
}
