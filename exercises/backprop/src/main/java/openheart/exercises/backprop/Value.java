package openheart.exercises.backprop;

import openheart.exercise.Todo;

/**
 * Exercise 11, an engine in four steps, step 4: numbers that remember how they were made.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Value w = Value.of(3);
 * Value x = Value.of(2);
 * Value h = w.mul(x).add(Value.of(1));
 * Value y = w.mul(h);      // y.value() is 21
 * y.backward();            // w.grad() is 13, x.grad() is 9, h.grad() is 3, y.grad() is 1
 * }</pre>
 */
public final class Value {
  // TODO what a number has to remember

  private Value() {}

  /** A leaf, with gradient 0. */
  public static Value of(double value) {
    // TODO
    return Todo.todo("make a leaf");
  }

  /** The number itself. */
  public double value() {
    // TODO
    return Todo.todo("return the number");
  }

  /** All that backward has brought here so far: 0 at first. */
  public double grad() {
    // TODO
    return Todo.todo("return the gradient");
  }

  /** This plus other, as a new number. */
  public Value add(Value other) {
    // TODO
    return Todo.todo("add");
  }

  /** This times other, as a new number. */
  public Value mul(Value other) {
    // TODO
    return Todo.todo("multiply");
  }

  /** The hyperbolic tangent of this, as a new number. */
  public Value tanh() {
    // TODO
    return Todo.todo("the hyperbolic tangent");
  }

  /** This where it is positive, else 0, as a new number. */
  public Value relu() {
    // TODO
    return Todo.todo("ReLU");
  }

  /**
   * Adds to the gradient of every number that this one was made from, itself included, how much
   * this one changes with it. Called once on a result; another result made from the same leaves
   * adds to what they have.
   */
  public void backward() {
    // TODO
    Todo.todo("go back from here");
  }
}
