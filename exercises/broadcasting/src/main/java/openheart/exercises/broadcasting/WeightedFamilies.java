package openheart.exercises.broadcasting;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 5: the layer that weighs the votes of several models, family by family.
 *
 * <p>Example: 2 models, 1 protein, 3 families.
 *
 * <pre>
 *   scores   model 0: [[1, 2, 3]]    model 1: [[4, 5, 6]]     shape (2, 1, 3)
 *   weights  model 0:  [10, 20, 30]  model 1:  [1, 1, 2]      shape (2, 3)
 *   result   [[1*10 + 4*1, 2*20 + 5*1, 3*30 + 6*2]] = [[14, 45, 102]], shape (1, 3)
 * </pre>
 */
public final class WeightedFamilies {
  private WeightedFamilies() {}

  /**
   * Multiplies each model's scores by that model's weights and adds up over the models.
   *
   * @param scores (models, batch, families); not modified
   * @param weights (models, families), the same for every protein of the batch; not modified
   * @return (batch, families)
   */
  public static Tensor weightedFamilies(Tensor scores, Tensor weights) {
    // TODO
    return Todo.todo("weigh and add up the models' votes");
  }
}
