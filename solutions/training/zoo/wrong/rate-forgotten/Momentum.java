package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Momentum {
  public record Moved(Tensor w, Tensor velocity) {}

  public static Moved momentumStep(
      Tensor w, Tensor velocity, Tensor gradient, double rate, double momentum) {
    Tensor v = velocity.mul((float) momentum).add(gradient);
    return new Moved(w.sub(v), v);
  }
}
