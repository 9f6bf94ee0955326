package openheart.exercises.backprop;

import java.util.Comparator;
import java.util.TreeSet;

public final class Value {
  private static long made;

  private final long number = made++;
  private final String operation;
  private final double value;
  private final Value a;
  private final Value b;
  private double grad;

  private Value(String operation, double value, Value a, Value b) {
    this.operation = operation;
    this.value = value;
    this.a = a;
    this.b = b;
  }

  public static Value of(double value) {
    return new Value("leaf", value, null, null);
  }

  public double value() {
    return value;
  }

  public double grad() {
    return grad;
  }

  public Value add(Value other) {
    return new Value("add", value + other.value, this, other);
  }

  public Value mul(Value other) {
    return new Value("mul", value * other.value, this, other);
  }

  public Value tanh() {
    return new Value("tanh", Math.tanh(value), this, null);
  }

  public Value relu() {
    return new Value("relu", Math.max(value, 0), this, null);
  }

  public void backward() {
    TreeSet<Value> waiting = new TreeSet<>(Comparator.comparingLong(node -> -node.number));
    waiting.add(this);
    grad += 1;
    while (!waiting.isEmpty()) {
      Value node = waiting.pollFirst();
      node.handBack();
      if (node.a != null) {
        waiting.add(node.a);
      }
      if (node.b != null) {
        waiting.add(node.b);
      }
    }
  }

  private void handBack() {
    switch (operation) {
      case "add":
        a.grad += grad;
        b.grad += grad;
        break;
      case "mul":
        a.grad += grad * b.value;
        b.grad += grad * a.value;
        break;
      case "tanh":
        a.grad += grad * (1 - value * value);
        break;
      case "relu":
        a.grad += a.value > 0 ? grad : 0;
        break;
      default:
    }
  }
}
