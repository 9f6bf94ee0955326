package openheart.lessons.training;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** Trainings that go wrong without an error. */
final class Slips {

  private Slips() {}

  static Tensor losses(boolean zeroing) {
    Tensor x = Tensor.of(new float[][] {{1, 2}, {-1, 1}}); // (2, 2)
    Tensor y = Tensor.of(new float[][] {{2}, {-1}}); // (2, 1)
    Net net = Descent.start();
    net.parameters().forEach(parameter -> parameter.requiresGrad(true));
    Optimizer optimizer = new SGD(net.parameters(), 0.01);
    Tensor losses = Tensor.zeros(20); // (20)
    for (int step = 0; step < 20; step++) {
      if (zeroing) {
        optimizer.zeroGrad();
      }
      Tensor loss = net.loss(x, y); // ()
      losses.set(loss.item(), step);
      loss.backward();
      optimizer.step();
    }
    return losses;
  }

  @Example(with = "losses")
  static void notZeroed(Output out) {
    out.show(losses(true));
    out.show(losses(false));
  }

  static Dataset byClass(Dataset data) {
    int[] rows =
        IntStream.range(0, data.size())
            .boxed()
            .sorted(Comparator.comparing(row -> data.classes()[row]))
            .mapToInt(row -> row)
            .toArray();
    return data.pick(rows);
  }

  static double accuracy(boolean shuffled) {
    Dataset training = byClass(Digits.parts().get(0));
    Sequential model = Digits.newNetwork();
    Optimizer optimizer = new Adam(model.parameters(), 0.003);
    Generator generator = new Generator(1);
    for (int epoch = 0; epoch < 2; epoch++) {
      if (shuffled) {
        Batches.epoch(model, optimizer, training, 40, generator);
      } else {
        for (int start = 0; start < 1000; start += 40) {
          Dataset batch = training.pick(IntStream.range(start, start + 40).toArray());
          optimizer.zeroGrad();
          Classifier.loss(model, batch).backward();
          optimizer.step();
        }
      }
    }
    return Classifier.accuracy(model, Digits.parts().get(1));
  }

  @Example(with = {"byClass", "accuracy"})
  static void sorted(Output out) {
    out.show(accuracy(true));
    out.show(accuracy(false));
  }

  static float lossAfter(int steps, boolean again) {
    Dataset data = Moons.points(200, 0.1f, new Generator(28));
    Sequential model = Classifier.network(2, 16, 2, new Generator(28));
    Optimizer optimizer = new SGD(model.parameters(), 0.05).momentum(0.9);
    for (int step = 0; step < steps; step++) {
      if (again) {
        optimizer = new SGD(model.parameters(), 0.05).momentum(0.9);
      }
      optimizer.zeroGrad();
      Classifier.loss(model, data).backward();
      optimizer.step();
    }
    return Classifier.loss(model, data).item();
  }

  @Example(with = "lossAfter")
  static void newOptimizer(Output out) {
    out.show(lossAfter(200, false));
    out.show(lossAfter(200, true));
    out.show(Rates.losses(0.05, 200).get(200));
  }

  @Example
  static void notCopied(Output out) {
    Tensor w = Tensor.of(5).requiresGrad(true); // (1)
    Optimizer optimizer = new SGD(List.of(w), 0.25);
    Tensor kept = w.detach(); // (1)
    Tensor copied = w.detach().cloned(); // (1)
    w.square().sum().backward();
    optimizer.step();
    out.show(kept);
    out.show(copied);
  }
}
