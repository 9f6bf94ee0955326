package openheart.exercises.training;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import openheart.tensor.Tensor;

public final class KeepBest {
  public static Tensor keepBest(
      Tensor w, Consumer<Tensor> epoch, ToDoubleFunction<Tensor> validation, int epochs) {
    Tensor kept = w;
    double lowest = Double.NEGATIVE_INFINITY;
    for (int e = 0; e < epochs; e++) {
      epoch.accept(w);
      double loss = validation.applyAsDouble(w);
      if (loss > lowest) {
        lowest = loss;
        kept = w.cloned();
      }
    }
    return kept;
  }
}
