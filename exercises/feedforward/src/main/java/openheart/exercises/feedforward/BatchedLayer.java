package openheart.exercises.feedforward;

import openheart.exercise.Todo;

/**
 * Exercise 3: a layer on a batch, by loops over plain arrays.
 *
 * <p>Every matrix is an array of its numbers, row after row. Example: 2 samples of 3 inputs, 2
 * neurons.
 *
 * <pre>
 *   x       {1, 2, 3,   4, 5, 6}     (2, 3)
 *   weight  {1, 0, 1,   0, 2, 0}     (2, 3)
 *   bias    {10, 20}                 (2)
 *   result  {14, 24,   20, 30}       (2, 2): sample 0 with neuron 0 is 1*1 + 0*2 + 1*3 + 10 = 14
 * </pre>
 */
public final class BatchedLayer {
  private BatchedLayer() {}

  /**
   * The outputs of all neurons of a layer for all samples of a batch.
   *
   * @param x (samples, inputs), row after row; there may be no samples; not modified
   * @param weight (outputs, inputs), row after row; not modified
   * @param bias (outputs); not modified
   * @param inputs how many numbers a sample has, at least 1
   * @return (samples, outputs) in a new array, row after row
   * @throws IllegalArgumentException if x is not made of whole samples, or if weight does not hold
   *     outputs times inputs numbers
   */
  public static float[] batchedLayer(float[] x, float[] weight, float[] bias, int inputs) {
    // TODO
    return Todo.todo("loop over samples, neurons and inputs");
  }
}
