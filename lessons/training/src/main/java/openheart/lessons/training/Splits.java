package openheart.lessons.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.random.Generator;

/** Some samples are for learning, others for judging. */
final class Splits {

  private Splits() {}

  static List<Dataset> split(Dataset data, Generator generator, int... sizes) {
    int[] order = generator.permutation(data.size());
    List<Dataset> parts = new ArrayList<>();
    int start = 0;
    for (int size : sizes) {
      parts.add(data.pick(Arrays.copyOfRange(order, start, start + size)));
      start += size;
    }
    return parts;
  }

  @Example(with = "split")
  static void overfitting(Output out) {
    Dataset data = Moons.points(440, 0.3f, new Generator(28));
    List<Dataset> parts = split(data, new Generator(1), 40, 400);
    Dataset training = parts.get(0);
    Dataset validation = parts.get(1);
    Sequential model = Classifier.network(2, 100, 2, new Generator(28));
    Optimizer optimizer = new Adam(model.parameters(), 0.01);
    for (int epoch = 0; epoch <= 2000; epoch++) {
      if (epoch == 50 || epoch == 2000) {
        out.show(epoch);
        out.show(Classifier.loss(model, training).item());
        out.show(Classifier.loss(model, validation).item());
        out.show(Classifier.accuracy(model, training));
        out.show(Classifier.accuracy(model, validation));
      }
      optimizer.zeroGrad();
      Classifier.loss(model, training).backward();
      optimizer.step();
    }
  }
}
