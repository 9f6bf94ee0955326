package openheart.exercises.training;

import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;

public final class TrainNetwork {
  public static Tensor[] trainNetwork(
      Tensor x,
      int[] classes,
      Tensor validation,
      int[] validationClasses,
      int numClasses,
      long seed) {
    Generator generator = new Generator(seed);
    Linear first = new Linear(x.size(1), 24, generator);
    Linear second = new Linear(24, numClasses, generator);
    Sequential model = new Sequential(first, new ReLU(), second);
    SGD optimizer = new SGD(model.parameters(), 0.2).momentum(0.9);
    for (int step = 0; step < 500; step++) {
      optimizer.zeroGrad();
      Functional.crossEntropy(model.call(x), classes).backward();
      optimizer.step();
    }
    return new Tensor[] {first.weight(), first.bias(), second.weight(), second.bias()};
  }
}
