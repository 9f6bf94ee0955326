package openheart.nn;

import java.util.Objects;
import openheart.tensor.Tensor;

/**
 * Modules one after another: the output of each is the input of the next (torch.nn.Sequential).
 * They are named 0, 1, 2 and so on; without any, the output is the input.
 *
 * <pre>{@code
 * Sequential model = new Sequential(new Linear(7, 4), new Sigmoid(), new Linear(4, 1));
 * model.call(Tensor.ones(3, 7)).shape(); // -> (3, 1)
 * model.get(1); // -> Sigmoid()
 * model.namedParameters().keySet(); // -> [0.weight, 0.bias, 2.weight, 2.bias]
 * }</pre>
 */
public final class Sequential extends Module {

  /**
   * Modules in a row.
   *
   * @param modules in the order in which they are called
   */
  public Sequential(Module... modules) {
    Objects.requireNonNull(modules, "Sequential: the modules are null");
    for (int i = 0; i < modules.length; i++) {
      module(Integer.toString(i), modules[i]);
    }
  }

  /** How many modules there are. */
  public int size() {
    return children().size();
  }

  /**
   * One of the modules.
   *
   * @param index from 0 to size - 1
   * @throws IndexOutOfBoundsException if there is none
   */
  public Module get(int index) {
    return children().get(Objects.checkIndex(index, size()));
  }

  @Override
  protected Tensor forward(Tensor input) {
    Tensor x = input;
    for (Module module : children()) {
      x = module.call(x);
    }
    return x;
  }
}
