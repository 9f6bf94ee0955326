package openheart.exercises.modules;

import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.tensor.Tensor;

public final class MySequential extends Module {
  public MySequential(int... sizes) {
    module("0", new Linear(sizes[0], sizes[1]));
    module("1", new ReLU());
    module("2", new Linear(sizes[1], sizes[2]));
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
