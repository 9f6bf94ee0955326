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
    for (int step = 0; step < steps; step++) {
      Tensor upstream = lossGradient.of(layer.of(scores, start), families);
      Parameters gradient = layerGradient.of(scores, start, upstream);
      start.weights1().subInPlace(gradient.weights1().mul(rate));
      start.bias1().subInPlace(gradient.bias1().mul(rate));
      start.weights2().subInPlace(gradient.weights2().mul(rate));
      start.bias2().subInPlace(gradient.bias2().mul(rate));
    }
    return start;
  }
}
