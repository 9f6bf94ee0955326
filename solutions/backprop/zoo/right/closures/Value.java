package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public final class Value {
  private final double value;
  private final List<Value> inputs;
  private Runnable handBack = () -> {};
  private double grad;

  private Value(double value, Value... inputs) {
    this.value = value;
    this.inputs = List.of(inputs);
  }

  public static Value of(double value) {
    return new Value(value);
  }

  public double value() {
    return value;
  }

  public double grad() {
    return grad;
  }

  public Value add(Value other) {
    Value sum = new Value(value + other.value, this, other);
    sum.handBack =
        () -> {
          grad += sum.grad;
          other.grad += sum.grad;
        };
    return sum;
  }

  public Value mul(Value other) {
    Value product = new Value(value * other.value, this, other);
    product.handBack =
        () -> {
          grad += other.value * product.grad;
          other.grad += value * product.grad;
        };
    return product;
  }

  public Value tanh() {
    Value result = new Value(Math.tanh(value), this);
    result.handBack = () -> grad += (1 - result.value * result.value) * result.grad;
    return result;
  }

  public Value relu() {
    Value result = new Value(value > 0 ? value : 0, this);
    result.handBack =
        () -> {
          if (value > 0) {
            grad += result.grad;
          }
        };
    return result;
  }

  public void backward() {
    Set<Value> visited = new LinkedHashSet<>();
    List<Value> order = new ArrayList<>();
    visit(this, visited, order);
    Collections.reverse(order);
    grad++;
    order.forEach(node -> node.handBack.run());
  }

  private static void visit(Value node, Set<Value> visited, List<Value> order) {
    if (visited.add(node)) {
      node.inputs.forEach(input -> visit(input, visited, order));
      order.add(node);
    }
  }
}
