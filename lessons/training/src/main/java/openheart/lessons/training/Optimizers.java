package openheart.lessons.training;

import java.util.List;
import java.util.function.Function;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.tensor.Tensor;

/** Momentum and Adam, line by line, in a long valley. */
final class Optimizers {

  private Optimizers() {}

  static Tensor loss(Tensor w) {
    return w.square().mul(Tensor.of(1, 100)).sum().mul(0.5f); // ()
  }

  static Tensor gradient(Tensor w) {
    return w.mul(Tensor.of(1, 100)); // (2)
  }

  static Tensor walk(Tensor start, int steps, Function<Tensor, Optimizer> chosen) {
    Tensor w = start.cloned().requiresGrad(true); // (2)
    Optimizer optimizer = chosen.apply(w);
    for (int step = 0; step < steps; step++) {
      optimizer.zeroGrad();
      loss(w).backward();
      optimizer.step();
    }
    return w.detach();
  }

  @Example(with = {"loss", "gradient", "walk"})
  static void momentum(Output out) {
    Tensor start = Tensor.of(-9, 1); // (2)
    Tensor w = start; // (2)
    Tensor velocity = Tensor.zeros(2); // (2)
    for (int step = 0; step < 3; step++) {
      velocity = velocity.mul(0.9f).add(gradient(w)); // (2)
      w = w.sub(velocity.mul(0.018f)); // (2)
      out.show(velocity);
      out.show(w);
    }
    Tensor other = walk(start, 3, p -> new SGD(List.of(p), 0.018).momentum(0.9)); // (2)
    out.show(w.allclose(other));
  }

  @Example
  static void adam(Output out) {
    Tensor start = Tensor.of(-9, 1); // (2)
    Tensor w = start; // (2)
    Tensor mean = Tensor.zeros(2); // (2)
    Tensor square = Tensor.zeros(2); // (2)
    for (int t = 1; t <= 2; t++) {
      Tensor g = gradient(w); // (2)
      mean = mean.mul(0.9f).add(g.mul(0.1f)); // (2)
      square = square.mul(0.999f).add(g.square().mul(0.001f)); // (2)
      Tensor meanHat = mean.div((float) (1 - Math.pow(0.9, t))); // (2)
      Tensor squareHat = square.div((float) (1 - Math.pow(0.999, t))); // (2)
      w = w.sub(meanHat.div(squareHat.sqrt().add(1e-8f)).mul(0.3f)); // (2)
      out.show(mean);
      out.show(meanHat);
      out.show(squareHat.sqrt());
      out.show(w);
    }
    Tensor other = walk(start, 2, p -> new Adam(List.of(p), 0.3)); // (2)
    out.show(w.allclose(other));
  }

  static int steps(Function<Tensor, Optimizer> chosen) {
    Tensor w = Tensor.of(-9, 1).requiresGrad(true); // (2)
    Optimizer optimizer = chosen.apply(w);
    int steps = 0;
    while (loss(w).item() > 0.01) {
      optimizer.zeroGrad();
      loss(w).backward();
      optimizer.step();
      steps++;
    }
    return steps;
  }

  @Example(with = "steps")
  static void race(Output out) {
    out.show(steps(p -> new SGD(List.of(p), 0.018)));
    out.show(steps(p -> new SGD(List.of(p), 0.018).momentum(0.9)));
    out.show(steps(p -> new Adam(List.of(p), 0.3)));
    Tensor start = Tensor.of(-9, 1); // (2)
    out.show(loss(start).item());
    out.show(loss(walk(start, 50, p -> new SGD(List.of(p), 0.021))).item());
  }
}
