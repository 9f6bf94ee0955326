package openheart.exercises.broadcasting;

import openheart.exercise.Todo;

/**
 * Exercise 2: the shape that two shapes broadcast to.
 *
 * <p>Example: {@code broadcastShape(new int[] {3, 1}, new int[] {4})} is {@code {3, 4}}.
 */
public final class BroadcastShape {
  private BroadcastShape() {}

  /**
   * Applies the rule of broadcasting to two shapes.
   *
   * @param a the sizes of any number of axes, none for a scalar; not modified
   * @param b the same
   * @return the sizes of the result
   * @throws IllegalArgumentException if the two can't be combined
   */
  public static int[] broadcastShape(int[] a, int[] b) {
    // TODO
    return Todo.todo("apply the rule to two shapes");
  }
}
