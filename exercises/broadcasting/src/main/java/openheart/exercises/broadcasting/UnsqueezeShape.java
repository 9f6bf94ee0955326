package openheart.exercises.broadcasting;

import openheart.exercise.Todo;

/**
 * Exercise 1: the shape that {@code unsqueeze} gives.
 *
 * <p>Example: {@code unsqueezeShape(new int[] {2, 3}, 1)} is {@code {2, 1, 3}}.
 */
public final class UnsqueezeShape {
  private UnsqueezeShape() {}

  /**
   * Inserts an axis of size 1 into a shape.
   *
   * @param shape the sizes of k axes; not modified
   * @param dim the position of the new axis in the result, from -(k + 1) to k; negative positions
   *     count from the end, -1 being the last one
   * @return the k + 1 sizes of the result
   * @throws IllegalArgumentException if dim is not such a position
   */
  public static int[] unsqueezeShape(int[] shape, int dim) {
    // TODO
    return Todo.todo("insert an axis of size 1");
  }
}
