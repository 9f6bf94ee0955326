package openheart.nn;

import openheart.tensor.PrintOptions;
import openheart.tensor.Tensor;

/**
 * A tensor that a module learns (torch.nn.Parameter): it requires grad, belongs to a module by a
 * name, and says so when printed.
 *
 * <p>Unlike torch's it can only be made by {@link Module#parameter}, which also registers it: one
 * that a module does not know would be neither trained nor saved.
 *
 * <pre>{@code
 * Parameter bias = new Linear(3, 2).bias();
 * bias.requiresGrad(); // -> true
 * bias.toString().startsWith("Parameter containing:\ntensor(["); // -> true
 * }</pre>
 */
public final class Parameter extends Tensor {

  Parameter(Tensor initial) {
    super(initial);
    requiresGrad(true);
  }

  @Override
  public String toString(PrintOptions options) {
    return "Parameter containing:\n" + super.toString(options);
  }

  @Override
  public String toString() {
    return toString(PrintOptions.DEFAULT);
  }
}
