package openheart.exercises.einsum;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class EvaluateByLoops {
  public static float[] evaluate(
      String[] letters, String output, float[][] numbers, int[][] shapes) {
    Tensor[] operands = new Tensor[numbers.length];
    for (int n = 0; n < operands.length; n++) {
      operands[n] = Tensor.of(Shape.of(shapes[n]), numbers[n]);
    }
    return Tensor.einsum(String.join(",", letters) + "->" + output, operands).toArray();
  }
}
