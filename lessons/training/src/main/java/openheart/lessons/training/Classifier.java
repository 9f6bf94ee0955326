package openheart.lessons.training;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** Networks that choose among classes, and how well they do. */
final class Classifier {

  private Classifier() {}

  static Sequential network(int inputs, int hidden, int classes, Generator generator) {
    Linear first = new Linear(inputs, hidden, generator);
    return new Sequential(first, new ReLU(), new Linear(hidden, classes, generator));
  }

  static Tensor loss(Sequential model, Dataset data) {
    return Functional.crossEntropy(model.call(data.x()), data.classes()); // ()
  }

  static double accuracy(Sequential model, Dataset data) {
    Tensor logits = Autograd.noGrad(() -> model.call(data.x())); // (n, classes)
    Tensor answers = logits.argmax(false, 1); // (n)
    int right = 0;
    for (int i = 0; i < data.size(); i++) {
      right += answers.get(i) == data.classes()[i] ? 1 : 0;
    }
    return (double) right / data.size();
  }

  @Example(with = {"network", "loss", "accuracy"})
  static void twoMoons(Output out) {
    Dataset data = Moons.points(200, 0.1f, new Generator(28));
    out.show(data.x().shape());
    out.show(data.x().slice(0, 0, 4));

    Sequential model = network(2, 16, 2, new Generator(28));
    Optimizer optimizer = new SGD(model.parameters(), 0.5);
    out.show(loss(model, data).item());
    out.show(accuracy(model, data));
    for (int step = 0; step < 1000; step++) {
      optimizer.zeroGrad();
      loss(model, data).backward();
      optimizer.step();
    }
    out.show(loss(model, data).item());
    out.show(accuracy(model, data));
  }
}
