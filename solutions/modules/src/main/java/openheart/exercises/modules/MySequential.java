package openheart.exercises.modules;

import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.tensor.Tensor;

/** Parts in a row, each named by its position. */
public final class MySequential extends Module {
  /** Layer i stands at position 2i, the ReLU before it at the odd position between. */
  public MySequential(int... sizes) {
    for (int i = 0; i < sizes.length - 1; i++) {
      if (i > 0) {
        module(Integer.toString(2 * i - 1), new ReLU());
      }
      module(Integer.toString(2 * i), new Linear(sizes[i], sizes[i + 1]));
    }
  }

  /** The register keeps the order, so no list of one's own is needed. */
  @Override
  protected Tensor forward(Tensor x) {
    Tensor output = x;
    for (Module part : children()) {
      output = part.call(output);
    }
    return output;
  }
}
