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
    return Splits.split(Images.load(), new Generator(28), 1000, 297, 500);
  }

  static Sequential newNetwork() {
    return Classifier.network(64, 64, 10, new Generator(28));
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
    out.show(Classifier.loss(model, training).item());
    out.show(Math.log(10));
    out.show(Classifier.accuracy(model, validation));

    History history = learn(model);
    out.show(history.best());
    out.show(history.validation().size());
    out.show(history.training().get(history.best()));
    out.show(history.validation().get(history.best()));
    out.show(Classifier.accuracy(model, training));
    out.show(Classifier.accuracy(model, validation));
  }

  static Sequential linear() {
    return new Sequential(new Linear(64, 10, new Generator(28)));
  }

  static Tensor judged(int hidden) {
    Sequential model = linear();
    if (hidden > 0) {
      model = Classifier.network(64, hidden, 10, new Generator(28));
    }
    History history = learn(model);
    float loss = history.validation().get(history.best());
    double accuracy = Classifier.accuracy(model, parts().get(1));
    return Tensor.of(loss, (float) accuracy); // (2)
  }

  @Example(with = {"linear", "judged"})
  static void choosing(Output out) {
    out.show(judged(0));
    out.show(judged(4));
    out.show(judged(16));
    out.show(judged(64));
  }

  static Sequential trained() {
    Sequential model = newNetwork();
    model.loadStateDict(Trained.STATE);
    return model;
  }

  @Example(with = "trained")
  static void heldOut(Output out) {
    Dataset test = parts().get(2);
    Sequential model = trained();
    double accuracy = Classifier.accuracy(model, test);
    out.show(accuracy);
    out.show(Math.round(500 * (1 - accuracy)));
    out.show(Math.sqrt(accuracy * (1 - accuracy) / 500));

    Sequential linear = linear();
    learn(linear);
    out.show(Classifier.accuracy(linear, test));
  }

  static Tensor confusion(Sequential model, Dataset data) {
    Tensor logits = Autograd.noGrad(() -> model.call(data.x())); // (n, 10)
    Tensor answers = logits.argmax(false, 1); // (n)
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
    Sequential model = trained();
    Tensor table = confusion(model, parts().get(2)); // (10, 10)
    out.show(table);
    out.show(table.trace().item() / table.sum().item());
    out.show(table.diagonal().div(table.sum(1)));
  }
}
