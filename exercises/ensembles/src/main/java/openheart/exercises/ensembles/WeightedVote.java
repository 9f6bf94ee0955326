package openheart.exercises.ensembles;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 1: the layer that weighs votes with a weight for each model and family.
 *
 * <p>Example: 2 models, 1 protein, 3 families.
 *
 * <pre>
 *   scores   model 0: [[0.5, 0.25, 0.25]]   model 1: [[0.25, 0.75, 0]]   shape (2, 1, 3)
 *   weights  model 0:  [2, 1, 4]            model 1:  [4, 1, 3]          shape (2, 3)
 *   result   [[0.5*2 + 0.25*4, 0.25*1 + 0.75*1, 0.25*4 + 0*3]] = [[2, 1, 1]], shape (1, 3)
 * </pre>
 */
public final class WeightedVote {
  private WeightedVote() {}

  /**
   * Adds up the models' scores, each times its weight.
   *
   * @param scores (models, batch, families); not modified
   * @param weights (models, families); not modified
   * @return (batch, families)
   * @throws IllegalArgumentException if the weights are not of as many models and as many families
   *     as the scores, even where a size of 1 could be stretched
   */
  public static Tensor weightedVote(Tensor scores, Tensor weights) {
    // TODO
    return Todo.todo("weigh the votes, and refuse weights of another size");
  }
}
