package openheart.exercises.backprop;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

/**
 * What the expression of a {@link Graph} can be worked out with.
 *
 * @param <T> its numbers
 */
record Algebra<T>(
    DoubleFunction<T> leaf,
    BinaryOperator<T> add,
    BinaryOperator<T> mul,
    UnaryOperator<T> tanh,
    UnaryOperator<T> relu) {

  static final Algebra<Double> NUMBERS =
      new Algebra<>(a -> a, Double::sum, (a, b) -> a * b, Math::tanh, a -> Math.max(0, a));

  /** Every node keeps its gradient. */
  static final Algebra<Tensor> TENSORS =
      new Algebra<>(
          a -> Tensor.scalar((float) a).requiresGrad(true),
          (a, b) -> a.add(b).retainGrad(),
          (a, b) -> a.mul(b).retainGrad(),
          a -> a.tanh().retainGrad(),
          a -> a.relu().retainGrad());

  /** One node, from what it is and the nodes that it is made from. */
  T make(String made, List<T> inputs) {
    return switch (made) {
      case "add" -> add.apply(inputs.get(0), inputs.get(1));
      case "mul" -> mul.apply(inputs.get(0), inputs.get(1));
      case "tanh" -> tanh.apply(inputs.get(0));
      case "relu" -> relu.apply(inputs.get(0));
      default -> leaf.apply(Double.parseDouble(made));
    };
  }
}
