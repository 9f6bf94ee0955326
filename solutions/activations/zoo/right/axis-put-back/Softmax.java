package openheart.exercises.activations;

import openheart.tensor.Tensor;

public final class Softmax {
  public static Tensor softmax(Tensor scores, int dim) {
    int axis = dim < 0 ? dim + scores.ndim() : dim;
    Tensor greatest = scores.max(axis).unsqueeze(axis);
    Tensor powers = scores.sub(greatest).exp();
    return powers.div(powers.sum(axis).unsqueeze(axis));
  }
}
