package openheart.lessons.modules;

import openheart.nn.Functional;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** The network of the example trainingLoop, to watch while it learns. */
final class Fit {

  private static final int POINTS = 25;
  private static final int HIDDEN = 16;
  private static final double RATE = 0.1;

  private final Tensor x = Tensor.linspace(-3, 3, POINTS).unsqueeze(1); // (points, 1)
  private final Tensor targets = x.sin(); // (points, 1)
  private final Sequential model;
  private final Optimizer optimizer;

  Fit() {
    Generator generator = new Generator(28);
    Linear first = new Linear(1, HIDDEN, generator);
    model = new Sequential(first, new ReLU(), new Linear(HIDDEN, 1, generator));
    optimizer = new SGD(model.parameters(), RATE);
  }

  /** Keeps the hidden layer as it is. */
  Fit frozen() {
    model.get(0).requiresGrad(false);
    return this;
  }

  /** Learns for some steps, zeroing the gradients or not; returns the loss before each of them. */
  double[] learn(int steps, boolean zeroing) {
    double[] losses = new double[steps];
    for (int step = 0; step < steps; step++) {
      Tensor loss = Functional.mseLoss(model.call(x), targets); // ()
      losses[step] = loss.item();
      if (zeroing) {
        optimizer.zeroGrad();
      }
      loss.backward();
      optimizer.step();
    }
    return losses;
  }

  /** What it answers now. */
  double[] answers(double[] at) {
    Tensor inputs = Tensor.zeros(at.length, 1); // (at.length, 1)
    for (int i = 0; i < at.length; i++) {
      inputs.set((float) at[i], i, 0);
    }
    return doubles(Autograd.noGrad(() -> model.call(inputs)));
  }

  /** Where it is told what to answer. */
  double[] inputs() {
    return doubles(x);
  }

  /** What it is told there. */
  double[] targets() {
    return doubles(targets);
  }

  private static double[] doubles(Tensor tensor) {
    float[] elements = tensor.toArray();
    double[] values = new double[elements.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = elements[i];
    }
    return values;
  }
}
