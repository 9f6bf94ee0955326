package openheart.lessons.broadcasting;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** What the rest of the lesson counts on: mean, variance and mean squared error. */
final class Averages {

  private Averages() {}

  @Example
  static void statistics(Output out) {
    Tensor x = Tensor.of(2, 4, 4, 4, 5, 5, 7, 9); // (8)
    out.show(x.mean());
    Tensor deviations = x.sub(x.mean()); // (8)
    out.show(deviations);
    out.show(deviations.sum());
    out.show(deviations.square());
    out.show(deviations.square().sum());
    out.show(deviations.square().sum().div(8));
    out.show(deviations.square().sum().div(8 - 1));
    out.show(x.var(0, false, 0));
    out.show(x.var());
    out.show(x.std(0, false, 0));
    out.show(x.std());

    double sumWithN = 0;
    double sumWithNMinus1 = 0;
    int pairs = 0;
    for (float first : x.toArray()) {
      for (float second : x.toArray()) {
        Tensor pair = Tensor.of(first, second); // (2)
        sumWithN += pair.var(0, false, 0).item();
        sumWithNMinus1 += pair.var(1, false, 0).item();
        pairs++;
      }
    }
    out.show(pairs);
    out.show(sumWithN / pairs);
    out.show(sumWithNMinus1 / pairs);
  }

  @Example
  static void squaredError(Output out) {
    Tensor predictions = Tensor.of(3, 5, 2, 8); // (4)
    Tensor targets = Tensor.of(2, 5, 4, 7); // (4)
    Tensor errors = predictions.sub(targets); // (4)
    out.show(errors);
    out.show(errors.square());
    out.show(errors.square().sum());
    out.show(errors.square().mean());
  }
}
