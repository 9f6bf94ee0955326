package openheart.exercises.modules;

import openheart.tensor.Shape;

public final class CountParameters {
  private CountParameters() {}

  public static long countParameters(String[] paths, Shape[] shapes, String branch) {
    long count = 0;
    for (int i = 0; i < paths.length; i++) {
      if (inside(paths[i], branch)) {
        count += numbers(shapes[i]);
      }
    }
    return count;
  }

  private static boolean inside(String path, String branch) {
    String[] names = path.split("\\.");
    String[] wanted = branch.isEmpty() ? new String[0] : branch.split("\\.");
    for (int i = 0; i < wanted.length; i++) {
      if (i == names.length - 1 || !names[i].equals(wanted[i])) {
        return false;
      }
    }
    return true;
  }

  private static long numbers(Shape shape) {
    long product = 1;
    for (int size : shape.dims()) {
      product *= size;
    }
    return product;
  }
}
