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

/** Points of a plane on two half circles that reach into each other, and nets that part them. */
final class Moons {

  private Moons() {}

  /**
   * Point i is of class i mod 2. Its place on the half circle is even from 0 to pi, and both of its
   * coordinates are off by normal noise.
   */
  static Dataset moons(int points, float noise, Generator generator) {
    Tensor x = Tensor.zeros(points, 2); // (points, 2)
    int[] classes = new int[points];
    for (int i = 0; i < points; i++) {
      classes[i] = i % 2;
      double angle = StrictMath.PI * generator.uniform();
      double across = StrictMath.cos(angle);
      double up = StrictMath.sin(angle);
      x.set((float) (classes[i] == 0 ? across : 1 - across), i, 0);
      x.set((float) (classes[i] == 0 ? up : 0.5 - up), i, 1);
    }
    Tensor shift = Tensor.randn(generator, points, 2).mul(noise); // (points, 2)
    return new Dataset(x.add(shift), classes);
  }

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

  @Example(with = {"moons", "network", "loss", "accuracy"})
  static void twoMoons(Output out) {
    Dataset data = moons(200, 0.1f, new Generator(28));
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
