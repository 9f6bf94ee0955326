package openheart.exercises.modules;

import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.tensor.Tensor;

public final class MySequential extends Module {
  public MySequential(int... sizes) {
    for (int i = 0; i < 2 * sizes.length - 3; i++) {
      module("" + i, i % 2 == 1 ? new ReLU() : new Linear(sizes[i / 2], sizes[i / 2 + 1]));
    }
  }

  @Override
  protected Tensor forward(Tensor x) {
    Tensor output = x;
    for (int i = 0; i < namedChildren().size(); i++) {
      output = namedChildren().get("" + i).call(output);
    }
    return output;
  }
}
