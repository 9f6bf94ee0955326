package openheart.exercises.training;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
    NavigableMap<Float, Map<String, Tensor>> states = new TreeMap<>(); // by their loss
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      epoch(model, optimizer, x, classes, generator);
      float loss =
          Autograd.noGrad(() -> Functional.crossEntropy(model.call(validation), validationClasses))
              .item();
      states.put(loss, model.stateDict());
    }
    model.loadStateDict(states.firstEntry().getValue());
    return new Tensor[] {first.weight(), first.bias(), second.weight(), second.bias()};
  }

  private static void epoch(
      Sequential model, Optimizer optimizer, Tensor x, int[] classes, Generator generator) {
    int[] order = generator.permutation(classes.length);
    int start = 0;
    for (Tensor batch : x.indexSelect(0, order).split(BATCH, 0)) {
      int end = start + batch.size(0);
      int[] picked = Arrays.stream(order, start, end).map(row -> classes[row]).toArray();
      start = end;
      optimizer.zeroGrad();
      Functional.crossEntropy(model.call(batch), picked).backward();
      optimizer.step();
    }
  }
}
