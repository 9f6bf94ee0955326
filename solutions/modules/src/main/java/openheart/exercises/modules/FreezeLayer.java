package openheart.exercises.modules;

import java.util.Arrays;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/** A layer that no longer learns. */
public final class FreezeLayer {
  private FreezeLayer() {}

  /** A model to freeze a part of. */
  public static final class Model {
    final Sequential layers;

    /** Linear layers at positions 0, 2, 4..., a ReLU between each two; the inputs come first. */
    public Model(int... sizes) {
      Generator generator = new Generator(28);
      Module[] parts = new Module[2 * sizes.length - 3];
      Arrays.setAll(
          parts,
          i -> i % 2 == 0 ? new Linear(sizes[i / 2], sizes[i / 2 + 1], generator) : new ReLU());
      layers = new Sequential(parts);
    }

    /** The gradient of each parameter, in order; an empty tensor for one that has none. */
    public Tensor[] gradients(Tensor x, Tensor upstream) {
      layers.call(x.detach().requiresGrad(true)).backward(upstream);
      return layers.parameters().stream()
          .map(parameter -> parameter.hasGrad() ? parameter.grad() : Tensor.zeros(0))
          .toArray(Tensor[]::new);
    }
  }

  /** The part knows its own parameters, so none of the others is touched. */
  public static void freeze(Model model, int part) {
    for (Parameter parameter : model.layers.get(part).parameters()) {
      parameter.requiresGrad(false);
    }
  }
}
