package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class Value {
  private final Tensor tensor;

  private Value(Tensor tensor) {
    this.tensor = tensor.retainGrad();
  }

  public static Value of(double value) {
    return new Value(Tensor.scalar((float) value).requiresGrad(true));
  }

  public double value() {
    return tensor.item();
  }

  public double grad() {
    return tensor.hasGrad() ? tensor.grad().item() : 0;
  }

  public Value add(Value other) {
    return new Value(tensor.add(other.tensor));
  }

  public Value mul(Value other) {
    return new Value(tensor.mul(other.tensor));
  }

  public Value tanh() {
    return new Value(tensor.tanh());
  }

  public Value relu() {
    return new Value(tensor.relu());
  }

  public void backward() {
    tensor.backward();
  }
}
