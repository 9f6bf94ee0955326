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
    Tensor outputs = layer.of(scores, start);
    Tensor upstream = lossGradient.of(outputs, families);
    Parameters now = start;
    for (int step = 0; step < steps; step++) {
      now = moved(now, layerGradient.of(scores, now, upstream), rate);
    }
    return now;
  }

  private static Parameters moved(Parameters now, Parameters gradient, float rate) {
    return new Parameters(
        now.weights1().sub(gradient.weights1().mul(rate)),
        now.bias1().sub(gradient.bias1().mul(rate)),
        now.weights2().sub(gradient.weights2().mul(rate)),
        now.bias2().sub(gradient.bias2().mul(rate)));
  }
}
