package openheart.exercises.einsum;

import java.util.ArrayList;
import java.util.List;
import openheart.tensor.EinsumEquation;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    if (!equation.contains("->")) {
      throw new IllegalArgumentException("no arrow");
    }
    EinsumEquation read = EinsumEquation.parse(equation);
    List<String> pieces = new ArrayList<>(read.operands());
    pieces.add(read.output());
    return pieces.toArray(new String[0]);
  }
}
