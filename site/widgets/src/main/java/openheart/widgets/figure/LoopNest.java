package openheart.widgets.figure;

import java.util.List;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** An equation with its letters' sizes, its operands and its result, as core computes it. */
final class LoopNest {
  final List<String> inputs;
  final String output;
  final String letters;
  final int[] size;
  final Tensor[] operands;
  final Tensor result;
  final int steps;

  LoopNest(List<String> inputs, String output, String letters, int[] size) {
    this.inputs = inputs;
    this.output = output;
    this.letters = letters;
    this.size = size;
    operands = new Tensor[inputs.size()];
    int next = 1;
    StringBuilder equation = new StringBuilder();
    for (int i = 0; i < operands.length; i++) {
      int[] dims = dims(inputs.get(i));
      int numel = Shape.of(dims).numel();
      operands[i] = Tensor.arange(next, next + numel, 1).view(dims);
      next += numel;
      equation.append(i == 0 ? "" : ",").append(inputs.get(i));
    }
    result = Tensor.einsum(equation + "->" + output, operands);
    int steps = 1;
    for (int n : size) {
      steps *= n;
    }
    this.steps = steps;
  }

  private int[] dims(String letters) {
    int[] dims = new int[letters.length()];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = size[this.letters.indexOf(letters.charAt(i))];
    }
    return dims;
  }

  /** The value of each letter in the multiply-add of that number. */
  int[] at(int number) {
    int[] at = new int[size.length];
    int rest = number;
    for (int i = size.length - 1; i >= 0; i--) {
      at[i] = rest % size[i];
      rest /= size[i];
    }
    return at;
  }

  /** The cell of a tensor with these letters. */
  int[] cell(String letters, int[] at) {
    int[] cell = new int[letters.length()];
    for (int i = 0; i < cell.length; i++) {
      cell[i] = at[this.letters.indexOf(letters.charAt(i))];
    }
    return cell;
  }

  /** How many multiply-adds make a cell of the result. */
  int each() {
    return steps / result.numel();
  }
}
