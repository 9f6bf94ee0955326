package openheart.exercises.modules;

import openheart.tensor.Shape;

/** How many numbers a branch of a model learns. */
public final class CountParameters {
  private CountParameters() {}

  /** The point after the branch tells "1.weight" from "10.weight". */
  public static long countParameters(String[] paths, Shape[] shapes, String branch) {
    String below = branch.isEmpty() ? "" : branch + ".";
    long count = 0;
    for (int i = 0; i < paths.length; i++) {
      if (paths[i].startsWith(below)) {
        count += numbers(shapes[i]);
      }
    }
    return count;
  }

  /** Starting at 1, a shape without axes needs no case of its own. */
  private static long numbers(Shape shape) {
    long product = 1;
    for (int size : shape.dims()) {
      product *= size;
    }
    return product;
  }
}
