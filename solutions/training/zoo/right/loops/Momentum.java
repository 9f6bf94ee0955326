package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Momentum {
  public record Moved(Tensor w, Tensor velocity) {}

  public static Moved momentumStep(
      Tensor w, Tensor velocity, Tensor gradient, double rate, double momentum) {
    float[] moved = w.toArray();
    float[] v = velocity.toArray();
    float[] g = gradient.toArray();
    for (int i = 0; i < v.length; i++) {
      v[i] = (float) (momentum * v[i] + g[i]);
      moved[i] -= rate * v[i];
    }
    return new Moved(Tensor.of(w.shape(), moved), Tensor.of(w.shape(), v));
  }
}
