package openheart.exercises.training;

import java.util.Arrays;
import java.util.Map;
import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** A network of two layers, at the parameters that validation liked best. */
public final class TrainNetwork {
  private static final int HIDDEN = 32;
  private static final int BATCH = 32;
  private static final int EPOCHS = 100;

  private TrainNetwork() {}

  /** One generator, from the seed, draws the weights and then shuffles. */
  public static Tensor[] trainNetwork(
      Tensor x,
      int[] classes,
      Tensor validation,
      int[] validationClasses,
      int numClasses,
      long seed) {
    Generator generator = new Generator(seed);
    Linear first = new Linear(x.size(1), HIDDEN, generator);
    Linear second = new Linear(HIDDEN, numClasses, generator);
    Sequential model = new Sequential(first, new ReLU(), second);
    Optimizer optimizer = new Adam(model.parameters(), 0.01);
    Map<String, Tensor> kept = model.stateDict();
    float lowest = Float.POSITIVE_INFINITY;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      epoch(model, optimizer, x, classes, generator);
      float loss =
          Autograd.noGrad(() -> Functional.crossEntropy(model.call(validation), validationClasses))
              .item();
      if (loss < lowest) {
        lowest = loss;
        kept = model.stateDict();
      }
    }
    model.loadStateDict(kept);
    return new Tensor[] {first.weight(), first.bias(), second.weight(), second.bias()};
  }

  private static void epoch(
      Sequential model, Optimizer optimizer, Tensor x, int[] classes, Generator generator) {
    int[] order = generator.permutation(classes.length);
    for (int start = 0; start < order.length; start += BATCH) {
      int[] rows = Arrays.copyOfRange(order, start, Math.min(start + BATCH, order.length));
      int[] picked = Arrays.stream(rows).map(row -> classes[row]).toArray();
      optimizer.zeroGrad();
      Functional.crossEntropy(model.call(x.indexSelect(0, rows)), picked).backward();
      optimizer.step();
    }
  }
}
