package openheart.exercises.broadcasting;

import java.util.ArrayList;
import java.util.List;

public final class UnsqueezeShape {
  public static int[] unsqueezeShape(int[] shape, int dim) {
    List<Integer> sizes = new ArrayList<>();
    for (int size : shape) {
      sizes.add(size);
    }
    int at = dim < 0 ? dim + shape.length + 1 : dim;
    if (at < 0 || at > shape.length) {
      throw new IllegalArgumentException("no position " + dim);
    }
    sizes.add(at, 1);
    return sizes.stream().mapToInt(Integer::intValue).toArray();
  }
}
