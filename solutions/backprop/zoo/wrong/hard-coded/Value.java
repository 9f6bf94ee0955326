package openheart.exercises.backprop;

public final class Value {
  public static Value of(double value) {
    return new Value();
  }

  public double value() {
    return 21;
  }

  public double grad() {
    return 13;
  }

  public Value add(Value other) {
    return this;
  }

  public Value mul(Value other) {
    return this;
  }

  public Value tanh() {
    return this;
  }

  public Value relu() {
    return this;
  }

  public void backward() {}
}
