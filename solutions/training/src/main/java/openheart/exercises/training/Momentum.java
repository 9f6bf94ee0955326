package openheart.exercises.training;

import openheart.tensor.Tensor;

/** A step that remembers. */
public final class Momentum {
  private Momentum() {}

  /**
   * What a step leaves.
   *
   * @param w the parameter
   * @param velocity its velocity, for the next step
   */
  public record Moved(Tensor w, Tensor velocity) {}

  /** The velocity first: the parameter moves by the new one. */
  public static Moved momentumStep(
      Tensor w, Tensor velocity, Tensor gradient, double rate, double momentum) {
    Tensor moving = velocity.mul((float) momentum).add(gradient);
    return new Moved(w.sub(moving.mul((float) rate)), moving);
  }
}
