package openheart.exercises.ensembles;

import openheart.tensor.Tensor;

/** Learns the two-layer layer, until it beats the mean vote. */
public final class BeatTheMean {
  private BeatTheMean() {}

  /**
   * The layer's parameters, or one gradient for each of them, in the same shapes.
   *
   * @param weights1 (models, families, hidden)
   * @param bias1 (families, hidden)
   * @param weights2 (families, hidden)
   * @param bias2 (families)
   */
  public record Parameters(Tensor weights1, Tensor bias1, Tensor weights2, Tensor bias2) {}

  /** The layer, as in exercise 4. */
  @FunctionalInterface
  public interface Layer {
    /** From the scores (models, n, families) to the outputs (n, families). */
    Tensor of(Tensor scores, Parameters parameters);
  }

  /**
   * The gradient of the cross-entropy, which has its softmax inside, with respect to the outputs.
   */
  @FunctionalInterface
  public interface LossGradient {
    /** From the outputs (n, families) and the true families (n) to (n, families). */
    Tensor of(Tensor outputs, int[] families);
  }

  /** The way back through the layer, exercises 5 and 6 together. */
  @FunctionalInterface
  public interface LayerGradient {
    /**
     * From the gradient with respect to the outputs, (n, families), one gradient for each
     * parameter.
     */
    Parameters of(Tensor scores, Parameters parameters, Tensor upstream);
  }

  /** All four gradients are known before the first parameter moves. */
  public static Parameters learn(
      Tensor scores,
      int[] families,
      Parameters start,
      float rate,
      int steps,
      Layer layer,
      LossGradient lossGradient,
      LayerGradient layerGradient) {
    Parameters now = start;
    for (int step = 0; step < steps; step++) {
      Tensor outputs = layer.of(scores, now); // (n, families)
      Tensor upstream = lossGradient.of(outputs, families); // (n, families)
      Parameters gradient = layerGradient.of(scores, now, upstream);
      now =
          new Parameters(
              moved(now.weights1(), gradient.weights1(), rate),
              moved(now.bias1(), gradient.bias1(), rate),
              moved(now.weights2(), gradient.weights2(), rate),
              moved(now.bias2(), gradient.bias2(), rate));
    }
    return now;
  }

  private static Tensor moved(Tensor parameter, Tensor gradient, float rate) {
    return parameter.sub(gradient.mul(rate));
  }
}
