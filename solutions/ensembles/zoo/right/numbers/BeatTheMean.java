package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

public final class BeatTheMean {
  public record Parameters(Tensor weights1, Tensor bias1, Tensor weights2, Tensor bias2) {}

  @FunctionalInterface
  public interface Layer {
    Tensor of(Tensor scores, Parameters parameters);
  }

  @FunctionalInterface
  public interface LossGradient {
    Tensor of(Tensor outputs, int[] families);
  }

  @FunctionalInterface
  public interface LayerGradient {
    Parameters of(Tensor scores, Parameters parameters, Tensor upstream);
  }

  public static Parameters learn(
      Tensor scores,
      int[] families,
      Parameters start,
      float rate,
      int steps,
      Layer layer,
      LossGradient lossGradient,
      LayerGradient layerGradient) {
    Tensor[] now = {start.weights1(), start.bias1(), start.weights2(), start.bias2()};
    for (int step = 0; step < steps; step++) {
      Parameters at = new Parameters(now[0], now[1], now[2], now[3]);
      Parameters g = layerGradient.of(scores, at, lossGradient.of(layer.of(scores, at), families));
      Tensor[] gradients = {g.weights1(), g.bias1(), g.weights2(), g.bias2()};
      for (int i = 0; i < now.length; i++) {
        float[] numbers = now[i].toArray();
        float[] slopes = gradients[i].toArray();
        for (int j = 0; j < numbers.length; j++) {
          numbers[j] -= rate * slopes[j];
        }
        now[i] = Tensor.of(now[i].shape(), numbers);
      }
    }
    return new Parameters(now[0], now[1], now[2], now[3]);
  }
}
