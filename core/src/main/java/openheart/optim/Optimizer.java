package openheart.optim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/**
 * Changes parameters so that a loss gets less (torch.optim.Optimizer). A step changes them in
 * place, by the gradients that backward has left; the next backward adds to those, so they are
 * forgotten in between.
 *
 * <pre>{@code
 * Tensor w = Tensor.of(5).requiresGrad(true);
 * Optimizer optimizer = new SGD(List.of(w), 0.25);
 * for (int i = 0; i < 3; i++) {
 *   optimizer.zeroGrad();
 *   w.square().sum().backward();
 *   optimizer.step();
 * }
 * w.detach(); // -> tensor([0.6250])
 * }</pre>
 *
 * <p>A subclass says what a step is for the numbers of one parameter.
 */
public abstract class Optimizer {

  private final List<Tensor> parameters;
  private final int[] steps;
  private double learningRate;

  /**
   * For subclasses.
   *
   * @param parameters what is changed: leaves, each once
   * @param learningRate 0 or more
   */
  protected Optimizer(List<? extends Tensor> parameters, double learningRate) {
    Objects.requireNonNull(parameters, () -> name() + ": the parameters are null");
    parameters.forEach(p -> Objects.requireNonNull(p, () -> name() + ": a parameter is null"));
    if (parameters.isEmpty()) {
      throw new IllegalArgumentException(name() + ": there are no parameters to change");
    }
    for (Tensor parameter : parameters) {
      if (!parameter.isLeaf()) {
        throw new IllegalArgumentException(
            (name() + ": only leaves can be changed, a tensor " + parameter.shape() + " was made ")
                + ("by " + parameter.gradFn().get().name()));
      }
    }
    if (new LinkedHashSet<Tensor>(parameters).size() < parameters.size()) {
      throw new IllegalArgumentException(name() + ": a parameter is there twice");
    }
    this.parameters = List.copyOf(parameters);
    this.steps = new int[parameters.size()];
    learningRate(learningRate);
  }

  /** The class's name, for errors. */
  final String name() {
    return getClass().getSimpleName();
  }

  /**
   * Changes one parameter. It is called by {@link #step} for each that has a gradient.
   *
   * @param index which of the parameters it is, from 0 on
   * @param weights its numbers in row-major order, to be changed
   * @param gradients theirs, a copy
   */
  protected abstract void update(int index, float[] weights, float[] gradients);

  /** Changes every parameter that has a gradient; the others stay as they are, as in torch. */
  public final void step() {
    Autograd.noGrad(
        () -> {
          for (int i = 0; i < steps.length; i++) {
            if (parameters.get(i).hasGrad()) {
              int index = i;
              float[] gradients = parameters.get(i).grad().toArray();
              steps[i]++;
              parameters.get(i).edit(weights -> update(index, weights, gradients));
            }
          }
        });
  }

  /** Forgets the gradients of the parameters. */
  public final void zeroGrad() {
    parameters.forEach(Tensor::zeroGrad);
  }

  /** What is changed. */
  public final List<Tensor> parameters() {
    return parameters;
  }

  /** How many steps one of the parameters has made, the present one included. */
  protected final int steps(int index) {
    return steps[index];
  }

  /** The factor of each change. */
  public final double learningRate() {
    return learningRate;
  }

  /**
   * Sets the factor of each change from the next step on.
   *
   * @param rate 0 or more
   */
  public final void learningRate(double rate) {
    learningRate = checkNotNegative("learning rate", rate);
  }

  /** Adds to the gradients what draws the weights to 0: decay times the weights. */
  static void addDecay(double decay, float[] weights, float[] gradients) {
    float factor = (float) decay;
    if (factor != 0) {
      for (int i = 0; i < weights.length; i++) {
        gradients[i] += factor * weights[i];
      }
    }
  }

  final double checkNotNegative(String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          name() + ": the " + what + " is " + value + ", it must be 0 or more");
    }
    return value;
  }

  final double checkBelowOne(String what, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(
          name() + ": the " + what + " is " + value + ", it must be 0 or more and less than 1");
    }
    return value;
  }
}
