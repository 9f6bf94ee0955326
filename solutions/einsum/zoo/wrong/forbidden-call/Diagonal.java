package openheart.exercises.einsum;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Diagonal {
  public static float[] diagonal(float[] numbers, int[] shape, boolean kept) {
    String equation = "i".repeat(shape.length) + (kept ? "->i" : "->");
    return Tensor.einsum(equation, Tensor.of(Shape.of(shape), numbers)).toArray();
  }
}
