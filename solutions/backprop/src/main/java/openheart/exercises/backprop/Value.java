package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers that remember how they were made. */
public final class Value {
  private final double value;
  private final List<Value> inputs;

  /** The derivative by each input. In an expression of numbers, it is known on the way forward. */
  private final double[] derivatives;

  private double grad;

  private Value(double value, List<Value> inputs, double... derivatives) {
    this.value = value;
    this.inputs = inputs;
    this.derivatives = derivatives;
  }

  /** A leaf was made from nothing. */
  public static Value of(double value) {
    return new Value(value, List.of());
  }

  /** The number itself. */
  public double value() {
    return value;
  }

  /** All that backward has brought here so far. */
  public double grad() {
    return grad;
  }

  /** Both terms move the sum as much as themselves. */
  public Value add(Value other) {
    return new Value(value + other.value, List.of(this, other), 1, 1);
  }

  /** Each factor moves the product by the other factor. */
  public Value mul(Value other) {
    return new Value(value * other.value, List.of(this, other), other.value, value);
  }

  /** The derivative of tanh is 1 less the square of its result. */
  public Value tanh() {
    double result = Math.tanh(value);
    return new Value(result, List.of(this), 1 - result * result);
  }

  /** The derivative of ReLU is 1 where the number passed. */
  public Value relu() {
    return new Value(Math.max(0, value), List.of(this), value > 0 ? 1 : 0);
  }

  /** In topological order, each gradient is complete when its turn comes. */
  public void backward() {
    List<Value> order = new ArrayList<>();
    visit(new HashSet<>(), order);
    Collections.reverse(order);
    grad += 1;
    order.forEach(Value::handBack);
  }

  private void visit(Set<Value> visited, List<Value> order) {
    if (visited.add(this)) {
      inputs.forEach(input -> input.visit(visited, order));
      order.add(this);
    }
  }

  private void handBack() {
    for (int i = 0; i < derivatives.length; i++) {
      inputs.get(i).grad += grad * derivatives[i];
    }
  }
}
