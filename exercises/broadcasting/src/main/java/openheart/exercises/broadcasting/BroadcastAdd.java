package openheart.exercises.broadcasting;

import openheart.exercise.Todo;

/**
 * Exercise 3: a broadcasting addition, by strides of 0.
 *
 * <p>Example: {1, 2, 3, 4, 5, 6} of shape {2, 3} plus {10, 20, 30} of shape {3}, with the result's
 * shape {2, 3}, is {11, 22, 33, 14, 25, 36}.
 */
public final class BroadcastAdd {
  private BroadcastAdd() {}

  /**
   * Adds two tensors that are given as arrays, cell by cell, stretching their axes of size 1.
   *
   * @param a the first tensor's numbers, in row-major order (the last axis runs fastest); not
   *     modified
   * @param aShape the sizes of its axes; not modified
   * @param b the second tensor's numbers; not modified
   * @param bShape the sizes of its axes; not modified
   * @param shape the shape of the result: the two shapes broadcast to it; not modified
   * @return a new array with the sum's numbers, in row-major order
   */
  public static float[] broadcastAdd(
      float[] a, int[] aShape, float[] b, int[] bShape, int[] shape) {
    // TODO
    return Todo.todo("add with strides of 0");
  }
}
