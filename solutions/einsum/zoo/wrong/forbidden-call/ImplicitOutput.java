package openheart.exercises.einsum;

import openheart.tensor.EinsumEquation;

public final class ImplicitOutput {
  public static String implicitOutput(String operands) {
    return EinsumEquation.parse(operands).output();
  }
}
