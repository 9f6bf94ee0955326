package openheart.lessons.training;

import java.util.List;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Linear;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** A network learns to read. */
final class Digits {

  private Digits() {}

  @Example
  static void digits(Output out) {
    Dataset data = Images.load();
    out.show(data.x().shape());
    out.show(data.counts(10));
    out.show(data.classes()[0]);
    out.show(data.x().get(0, 2));
    out.show(data.x().select(0, 0).view(8, 8).mul(16));
  }

  static List<Dataset> parts() {
    return Splits.split(Images.load(), new Generator(28), 1197, 300, 300);
  }

  static Sequential newNetwork() {
    return Moons.network(64, 32, 10, new Generator(28));
  }

  static History learn(Sequential model) {
    Optimizer optimizer = new Adam(model.parameters(), 0.003);
    return Stopping.train(model, optimizer, parts().get(0), parts().get(1), 32, 10);
  }

  @Example(with = {"parts", "newNetwork", "learn"})
  static void reading(Output out) {
    Dataset training = parts().get(0);
    Dataset validation = parts().get(1);
    Sequential model = newNetwork();
    out.show(model.numParameters());
    out.show(Moons.loss(model, training).item());
    out.show(Math.log(10));
    out.show(Moons.accuracy(model, validation));

    History history = learn(model);
    out.show(history.best());
    out.show(history.validation().size());
    out.show(history.training().get(history.best()));
    out.show(history.validation().get(history.best()));
    out.show(Moons.accuracy(model, training));
    out.show(Moons.accuracy(model, validation));
  }

  static Sequential trained() {
    return Trained.MODEL;
  }

  @Example
  static void heldOut(Output out) {
    Dataset test = parts().get(2);
    Sequential model = newNetwork();
    learn(model);
    double accuracy = Moons.accuracy(model, test);
    out.show(accuracy);
    out.show(Math.round(300 * (1 - accuracy)));
    out.show(Math.sqrt(accuracy * (1 - accuracy) / 300));

    Sequential linear = new Sequential(new Linear(64, 10, new Generator(28)));
    learn(linear);
    out.show(Moons.accuracy(linear, test));
    out.show(test.counts(10));
    out.show(33 / 300.0);
  }

  static Tensor confusion(Sequential model, Dataset data) {
    Tensor answers = Autograd.noGrad(() -> model.call(data.x())).argmax(false, 1); // (n)
    Tensor table = Tensor.zeros(10, 10); // (10, 10)
    for (int i = 0; i < data.size(); i++) {
      int row = data.classes()[i];
      int column = (int) answers.get(i);
      table.set(table.get(row, column) + 1, row, column);
    }
    return table;
  }

  @Example(with = "confusion")
  static void confusions(Output out) {
    Sequential model = newNetwork();
    learn(model);
    Tensor table = confusion(model, parts().get(2)); // (10, 10)
    out.show(table);
    out.show(table.trace().item() / table.sum().item());
    out.show(table.diagonal().div(table.sum(1)));
  }
}
