package openheart.exercises.broadcasting;

import java.util.Arrays;
import java.util.stream.IntStream;

public final class UnsqueezeShape {
  public static int[] unsqueezeShape(int[] shape, int dim) {
    if (dim < -shape.length - 1 || dim > shape.length) {
      throw new NoSuchPlace(dim);
    }
    int at = Math.floorMod(dim, shape.length + 1);
    IntStream before = Arrays.stream(shape, 0, at);
    IntStream after = Arrays.stream(shape, at, shape.length);
    return IntStream.concat(before, IntStream.concat(IntStream.of(1), after)).toArray();
  }

  static final class NoSuchPlace extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NoSuchPlace(int dim) {
      super("no axis " + dim);
    }
  }
}
