package openheart.exercises.ensembles;

import java.util.List;
import openheart.nn.Functional;
import openheart.optim.SGD;
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
    Tensor weights1 = start.weights1().cloned().requiresGrad(true);
    Tensor bias1 = start.bias1().cloned().requiresGrad(true);
    Tensor weights2 = start.weights2().cloned().requiresGrad(true);
    Tensor bias2 = start.bias2().cloned().requiresGrad(true);
    Parameters now = new Parameters(weights1, bias1, weights2, bias2);
    SGD optimizer = new SGD(List.of(weights1, bias1, weights2, bias2), rate);
    for (int step = 0; step < steps; step++) {
      optimizer.zeroGrad();
      Functional.crossEntropy(layer.of(scores, now), families).backward();
      optimizer.step();
    }
    return now;
  }
}
