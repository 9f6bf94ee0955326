package openheart.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** A state on its way into a module: all of it, or none. */
final class StateDict {

  private StateDict() {}

  static void load(Module module, Map<String, Tensor> state) {
    Objects.requireNonNull(state, "loadStateDict: the state is null");
    Map<String, Tensor> own = module.state();
    List<String> problems = problems(own, state);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          ("loadStateDict: this is no state of this " + module.name() + ": ")
              + String.join(", ", problems));
    }
    Autograd.noGrad(() -> own.forEach((path, tensor) -> tensor.copyFrom(state.get(path))));
  }

  private static List<String> problems(Map<String, Tensor> own, Map<String, Tensor> state) {
    List<String> problems = new ArrayList<>();
    own.forEach(
        (path, tensor) -> {
          Tensor given = state.get(path);
          if (given == null) {
            problems.add(path + " is missing");
          } else if (!given.shape().equals(tensor.shape())) {
            problems.add(path + " is " + given.shape() + " and must be " + tensor.shape());
          }
        });
    for (String path : state.keySet()) {
      if (!own.containsKey(path)) {
        problems.add(path + " is not expected");
      }
    }
    return problems;
  }
}
