package openheart.exercises.backprop;

import java.util.ArrayList;
import java.util.List;

public final class Value {
  private final double value;
  private final Value[] inputs;
  private final double[] derivatives;
  private double grad;

  private Value(double value, double[] derivatives, Value... inputs) {
    this.value = value;
    this.derivatives = derivatives;
    this.inputs = inputs;
  }

  public static Value of(double value) {
    return new Value(value, new double[0]);
  }

  public double value() {
    return value;
  }

  public double grad() {
    return grad;
  }

  public Value add(Value other) {
    return new Value(value + other.value, new double[] {1, 1}, this, other);
  }

  public Value mul(Value other) {
    return new Value(value * other.value, new double[] {other.value, value}, this, other);
  }

  public Value tanh() {
    double result = value;
    return new Value(result, new double[] {1 - result * result}, this);
  }

  public Value relu() {
    return new Value(Math.max(0, value), new double[] {value > 0 ? 1 : 0}, this);
  }

  public void backward() {
    List<Value> order = new ArrayList<>();
    visit(order);
    grad = 1;
    for (int i = order.size() - 1; i >= 0; i--) {
      order.get(i).handBack();
    }
  }

  private void visit(List<Value> order) {
    if (!order.contains(this)) {
      for (Value input : inputs) {
        input.visit(order);
      }
      order.add(this);
    }
  }

  private void handBack() {
    for (int i = 0; i < inputs.length; i++) {
      Value input = inputs[i];
      input.grad += grad * derivatives[i];
    }
  }
}
