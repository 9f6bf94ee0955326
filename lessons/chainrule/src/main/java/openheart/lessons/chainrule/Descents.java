package openheart.lessons.chainrule;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** Gradient descent on one number. */
final class Descents {

  private Descents() {}

  /** How a descent ended. */
  enum Outcome {
    CONVERGED,
    DIVERGED,
    OUT_OF_STEPS
  }

  /** Where a descent ended, and after how many steps. */
  record Descent(Outcome outcome, int steps, double w) {}

  @Example(with = {"slopeAt", "path"})
  static void descent(Output out) {
    out.show(path(0.05));
    out.show(path(0.4));
    out.show(path(0.5));
    out.show(path(1));
    out.show(path(1.05));
  }

  static double slopeAt(double w) {
    return 2 * (w - 3);
  }

  static Tensor path(double rate) {
    float[] visited = new float[7];
    double w = 0;
    for (int step = 1; step < visited.length; step++) {
      w = w - rate * slopeAt(w);
      visited[step] = (float) w;
    }
    return Tensor.of(visited);
  }

  @Example(with = "descend")
  static void untilDone(Output out) {
    out.show(descend(0.05).outcome());
    out.show(descend(0.05).steps());
    out.show(descend(0.05).w());
    out.show(descend(0.4).outcome());
    out.show(descend(0.4).steps());
    out.show(descend(1).outcome());
    out.show(descend(1).steps());
    out.show(descend(1.05).outcome());
    out.show(descend(1.05).steps());
  }

  static Descent descend(double rate) {
    double w = 0;
    for (int step = 0; step < 1000; step++) {
      if (Math.abs(slopeAt(w)) < 1e-6) {
        return new Descent(Outcome.CONVERGED, step, w);
      }
      if (!(Math.abs(w) < 1e6)) {
        return new Descent(Outcome.DIVERGED, step, w);
      }
      w = w - rate * slopeAt(w);
    }
    return new Descent(Outcome.OUT_OF_STEPS, 1000, w);
  }

  @Example
  static void fit(Output out) {
    Tensor x = Tensor.of(1, 2, 3); // (3)
    Tensor y = Tensor.of(2, 4, 6); // (3)
    Tensor w = Tensor.scalar(0).requiresGrad(true); // ()
    for (int step = 0; step < 4; step++) {
      Tensor loss = w.mul(x).sub(y).square().mean(); // ()
      w.zeroGrad();
      loss.backward();
      out.show(loss.item());
      out.show(w.grad().item());
      Autograd.noGrad(() -> w.copyFrom(w.sub(w.grad().mul(0.05f))));
      out.show(w.item());
    }
    out.fails(() -> w.copyFrom(w.sub(w.grad().mul(0.05f))));
  }

  @Example
  static void forgotten(Output out) {
    Tensor x = Tensor.of(1, 2, 3); // (3)
    Tensor y = Tensor.of(2, 4, 6); // (3)
    Tensor w = Tensor.scalar(0).requiresGrad(true); // ()
    for (int step = 0; step < 8; step++) {
      w.mul(x).sub(y).square().mean().backward();
      Autograd.noGrad(() -> w.copyFrom(w.sub(w.grad().mul(0.05f))));
      out.show(w.item());
    }
  }
}
