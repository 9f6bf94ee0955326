package openheart.lessons.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** Stops when what is held out has stopped getting better. */
final class Stopping {

  private Stopping() {}

  static History train(
      Sequential model,
      Optimizer optimizer,
      Dataset training,
      Dataset validation,
      int size,
      int patience) {
    Generator generator = new Generator(1);
    List<Float> trainingLosses = new ArrayList<>();
    List<Float> validationLosses = new ArrayList<>();
    Map<String, Tensor> kept = model.stateDict();
    float lowest = Float.POSITIVE_INFINITY;
    int best = 0;
    for (int epoch = 0; epoch - best <= patience; epoch++) {
      Batches.epoch(model, optimizer, training, size, generator);
      float loss = Classifier.loss(model, validation).item();
      trainingLosses.add(Classifier.loss(model, training).item());
      validationLosses.add(loss);
      if (loss < lowest) {
        lowest = loss;
        best = epoch;
        kept = model.stateDict();
      }
    }
    model.loadStateDict(kept);
    return new History(trainingLosses, validationLosses, best);
  }

  @Example(with = "train")
  static void earlyStopping(Output out) {
    Dataset data = Moons.points(440, 0.3f, new Generator(28));
    List<Dataset> parts = Splits.split(data, new Generator(1), 40, 400);
    Sequential model = Classifier.network(2, 100, 2, new Generator(28));
    Optimizer optimizer = new Adam(model.parameters(), 0.01);
    History history = train(model, optimizer, parts.get(0), parts.get(1), 40, 50);
    out.show(history.best());
    out.show(history.validation().size());
    out.show(history.validation().get(history.best()));
    out.show(history.validation().get(history.validation().size() - 1));
    out.show(Classifier.loss(model, parts.get(1)).item());
    out.show(Classifier.accuracy(model, parts.get(1)));
  }
}
