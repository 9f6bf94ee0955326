package openheart.tensor;

import java.util.Objects;

/** Questions about two tensors with a yes or no. */
final class Comparison {

  private static final double ABSOLUTE = 1e-8;
  private static final double RELATIVE = 1e-5;

  private Comparison() {}

  static boolean equal(Tensor x, Tensor y) {
    Objects.requireNonNull(y, "equal: the other tensor is null");
    if (!x.shape.equals(y.shape)) {
      return false;
    }
    float[] a = x.toArray();
    float[] b = y.toArray();
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean allclose(Tensor x, Tensor y) {
    Objects.requireNonNull(y, "allclose: the other tensor is null");
    Shape shape = x.shape.broadcast("allclose", y.shape);
    float[] a = Access.toArray(Views.broadcastTo(x, shape));
    float[] b = Access.toArray(Views.broadcastTo(y, shape));
    for (int i = 0; i < a.length; i++) {
      double allowed = ABSOLUTE + RELATIVE * Math.abs((double) b[i]);
      boolean close = a[i] == b[i] || Math.abs((double) a[i] - b[i]) <= allowed;
      if (!close || Float.isInfinite(b[i]) && a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }
}
