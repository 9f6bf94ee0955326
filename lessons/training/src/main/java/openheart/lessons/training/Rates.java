package openheart.lessons.training;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Sequential;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** The same descent at several learning rates. */
final class Rates {

  private Rates() {}

  static Tensor losses(double rate, int steps) {
    Dataset data = Moons.points(200, 0.1f, new Generator(28));
    Sequential model = Classifier.network(2, 16, 2, new Generator(28));
    Optimizer optimizer = new SGD(model.parameters(), rate);
    Tensor losses = Tensor.zeros(steps + 1); // (losses)
    for (int step = 0; step <= steps; step++) {
      Tensor loss = Classifier.loss(model, data); // ()
      losses.set(loss.item(), step);
      optimizer.zeroGrad();
      loss.backward();
      optimizer.step();
    }
    return losses;
  }

  @Example(with = "losses")
  static void rates(Output out) {
    out.show(losses(0.001, 200).get(200));
    out.show(losses(0.05, 200).get(200));
    out.show(losses(1, 200).get(200));
    out.show(losses(30, 200).get(200));
    out.show(losses(30, 200).slice(0, 0, 4));
  }
}
