package openheart.exercises.training;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 9: train a network until it is right on samples that it never saw.
 *
 * <p>Example: 240 points of the plane on two curved arms, one for each class, and 120 more for
 * validation. With 16 hidden neurons the result is four tensors of shapes (16, 2), (16), (2, 16)
 * and (2).
 */
public final class TrainNetwork {
  private TrainNetwork() {}

  /**
   * Trains a network of two layers with ReLU between them: its logits are {@code
   * linear(relu(linear(x, w1, b1)), w2, b2)}.
   *
   * @param x the samples to learn from, one a row: (n, features); not modified
   * @param classes the class of each, from 0 to numClasses - 1; not modified
   * @param validation more samples, to watch the training and to choose by: (m, features); not
   *     modified
   * @param validationClasses theirs; not modified
   * @param numClasses how many classes there are
   * @param seed for all that is random: the same seed gives the same network
   * @return w1 (hidden, features), b1 (hidden), w2 (numClasses, hidden) and b2 (numClasses), with
   *     as many hidden neurons as you like
   */
  public static Tensor[] trainNetwork(
      Tensor x,
      int[] classes,
      Tensor validation,
      int[] validationClasses,
      int numClasses,
      long seed) {
    // TODO
    return Todo.todo("train the whole network");
  }
}
