package openheart.exercises.modules;

import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.tensor.Tensor;

public final class MySequential extends Module {
  public MySequential(int... sizes) {
    for (int i = 0; i < sizes.length - 1; i++) {
      module(Integer.toString(2 * i), new Linear(sizes[i], sizes[i + 1]));
      module(Integer.toString(2 * i + 1), new ReLU());
    }
  }

  @Override
  protected Tensor forward(Tensor x) {
    Tensor output = x;
    for (Module part : children()) {
      output = part.call(output);
    }
    return output;
  }
}
