package openheart.exercises.training;

import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
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
    Linear first = new Linear(x.size(1), 16, generator);
    Linear second = new Linear(16, numClasses, generator);
    Sequential model = new Sequential(first, new ReLU(), second);
    Optimizer optimizer = new Adam(model.parameters(), 0.02);
    for (int epoch = 0; epoch < 60; epoch++) {
      int[] order = generator.permutation(classes.length);
      for (int start = 0; start < order.length; start += 32) {
        int[] rows = new int[Math.min(32, order.length - start)];
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
          rows[i] = order[start + i];
          picked[i] = classes[order[start + i]];
        }
        optimizer.zeroGrad();
        Functional.crossEntropy(model.call(x.indexSelect(0, rows)), picked).backward();
        optimizer.step();
      }
    }
    return new Tensor[] {
      first.weight().detach().t(), first.bias(), second.weight().detach().t(), second.bias()
    };
  }
}
