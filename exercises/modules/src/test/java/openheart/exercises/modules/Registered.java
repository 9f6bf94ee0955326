package openheart.exercises.modules;

import java.util.Map;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.tensor.Tensor;

/**
 * The parameters that a module knows.
 *
 * @param names in the order in which they were registered
 * @param numbers in the same order
 */
record Registered(String[] names, Tensor[] numbers) {
  static Registered in(Module module) {
    Map<String, Parameter> named = module.namedParameters();
    return new Registered(
        named.keySet().toArray(String[]::new),
        named.values().stream().map(Tensor::detach).toArray(Tensor[]::new));
  }
}
