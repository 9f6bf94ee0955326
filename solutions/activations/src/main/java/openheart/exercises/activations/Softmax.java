package openheart.exercises.activations;

import openheart.tensor.Tensor;

/** Softmax along an axis, without overflow. */
public final class Softmax {
  private Softmax() {}

  /** Keeps the axis of the greatest and of the sum, so that each meets the scores it is of. */
  public static Tensor softmax(Tensor scores, int dim) {
    Tensor powers = scores.sub(scores.max(true, dim)).exp(); // from 0 to 1
    return powers.div(powers.sum(true, dim));
  }
}
