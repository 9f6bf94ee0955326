package openheart.exercises.modules;

import openheart.nn.Linear;
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
    if (paths.length != model.layers.parameters().size()) {
      throw new IllegalArgumentException("not as many tensors as parameters");
    }
    model
        .layers
        .namedParameters()
        .forEach(
            (path, parameter) -> {
              if (!parameter.shape().equals(given(path, paths, numbers).shape())) {
                throw new IllegalArgumentException(path + " has another shape");
              }
            });
    Autograd.noGrad(
        () ->
            model
                .layers
                .namedParameters()
                .forEach((path, parameter) -> parameter.copyFrom(given(path, paths, numbers))));
  }

  private static Tensor given(String path, String[] paths, Tensor[] numbers) {
    for (int i = 0; i < paths.length; i++) {
      if (paths[i].equals(path)) {
        return numbers[i];
      }
    }
    throw new IllegalArgumentException(path + " is missing");
  }
}
