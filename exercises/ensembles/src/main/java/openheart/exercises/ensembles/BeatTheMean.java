package openheart.exercises.ensembles;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 7: learn the two-layer layer, until it beats the mean vote.
 *
 * <p>Example: 1 model, 1 protein of family 0, 2 families, 1 hidden neuron; 1 step at a rate of 0.2.
 *
 * <pre>
 *   scores    [[[1, 1]]]
 *   families  [0]
 *
 *             weights1          bias1           weights2        bias2
 *   start     [[[1], [1]]]      [[0], [0]]      [[1], [1]]      [0, 0]
 *   gradient  [[[-.5], [.5]]]   [[-.5], [.5]]   [[-.5], [.5]]   [-.5, .5]
 *   result    [[[1.1], [.9]]]   [[.1], [-.1]]   [[1.1], [.9]]   [.1, -.1]
 * </pre>
 */
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

  /**
   * Gradient descent: in each step, every parameter moves against its gradient at that moment.
   *
   * @param scores all proteins to learn from, (models, n, families); not modified
   * @param families their true families, (n); not modified
   * @param start the parameters to start from; not modified
   * @param rate the learning rate
   * @param steps how many steps; with 0, the result equals the start
   * @param layer the layer
   * @param lossGradient the gradient of the loss with respect to the layer's outputs
   * @param layerGradient the gradients with respect to the parameters
   * @return the parameters after the last step
   */
  public static Parameters learn(
      Tensor scores,
      int[] families,
      Parameters start,
      float rate,
      int steps,
      Layer layer,
      LossGradient lossGradient,
      LayerGradient layerGradient) {
    // TODO
    return Todo.todo("take the steps");
  }
}
