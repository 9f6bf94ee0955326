package openheart.exercises.modules;

import java.util.Arrays;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Tensor;

public final class FreezeLayer {
  private FreezeLayer() {}

  public static final class Model {
    final Sequential layers;

    public Model(int... sizes) {
      Generator generator = new Generator(28);
      Module[] parts = new Module[2 * sizes.length - 3];
      Arrays.setAll(
          parts,
          i -> i % 2 == 0 ? new Linear(sizes[i / 2], sizes[i / 2 + 1], generator) : new ReLU());
      layers = new Sequential(parts);
    }

    public Tensor[] gradients(Tensor x, Tensor upstream) {
      layers.call(x.detach().requiresGrad(true)).backward(upstream);
      return layers.parameters().stream()
          .map(parameter -> parameter.hasGrad() ? parameter.grad() : Tensor.zeros(0))
          .toArray(Tensor[]::new);
    }
  }

  public static void freeze(Model model, int part) {
    model.layers.parameters().get(part).requiresGrad(false);
  }
}
