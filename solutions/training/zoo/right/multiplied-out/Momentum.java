package openheart.exercises.training;

import openheart.tensor.Tensor;

public final class Momentum {
  public record Moved(Tensor w, Tensor velocity) {}

  public static Moved momentumStep(
      Tensor w, Tensor velocity, Tensor gradient, double rate, double momentum) {
    Tensor v = gradient.add(velocity.mul((float) momentum));
    Tensor first = w.sub(velocity.mul((float) (rate * momentum)));
    return new Moved(first.sub(gradient.mul((float) rate)), v);
  }
}
