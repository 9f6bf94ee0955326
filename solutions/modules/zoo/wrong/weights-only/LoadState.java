package openheart.exercises.modules;

import java.util.Arrays;
import java.util.Map;
import openheart.nn.Linear;
import openheart.nn.Parameter;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

public final class LoadState {
  private LoadState() {}

  public static final class Model {
    final Sequential layers;

    public Model(int inputs, int hidden, int outputs) {
      Generator generator = new Generator(28);
      Linear first = new Linear(inputs, hidden, generator);
      layers = new Sequential(first, new ReLU(), new Linear(hidden, outputs, generator));
    }

    public Tensor[] numbers() {
      return layers.parameters().stream().map(Tensor::detach).toArray(Tensor[]::new);
    }

    public String[] learning() {
      return layers.namedParameters().keySet().stream()
          .filter(path -> layers.namedParameters().get(path).requiresGrad())
          .toArray(String[]::new);
    }
  }

  public static void loadState(Model model, String[] paths, Tensor[] numbers) {
    Map<String, Parameter> own = model.layers.namedParameters();
    if (!Arrays.asList(paths).containsAll(own.keySet())) {
      throw new IllegalArgumentException("there is not a tensor for each of " + own.keySet());
    }
    for (int i = 0; i < paths.length; i++) {
      Parameter parameter = own.get(paths[i]);
      if (parameter == null) {
        throw new IllegalArgumentException(paths[i] + " is none of " + own.keySet());
      }
      if (!parameter.shape().equals(numbers[i].shape())) {
        throw new IllegalArgumentException(
            paths[i] + " is " + numbers[i].shape() + " and must be " + parameter.shape());
      }
    }
    Autograd.noGrad(
        () -> {
          for (int i = 0; i < paths.length; i++) {
            if (paths[i].endsWith("weight")) {
              own.get(paths[i]).copyFrom(numbers[i]);
            }
          }
        });
  }
}
