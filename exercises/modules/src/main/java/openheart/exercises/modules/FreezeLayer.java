package openheart.exercises.modules;

import java.util.Arrays;
import openheart.exercise.Todo;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/**
 * Exercise 5: a layer that no longer learns.
 *
 * <p>Example: a model of 3 inputs, 4 hidden neurons and 2 outputs, whose part 0 is frozen.
 *
 * <pre>
 *   parameter    gradient after backward
 *   0.weight     none
 *   0.bias       none
 *   2.weight     (2, 4), as ever
 *   2.bias       (2), as ever
 * </pre>
 */
public final class FreezeLayer {
  private FreezeLayer() {}

  /** A model to freeze a part of. It is given, and may stay as it is. */
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

  /**
   * Freezes one part: its parameters keep their numbers and get no gradient. Every other part stays
   * as it is, frozen or not.
   *
   * @param model its field layers is a Sequential; frozen in place
   * @param part a position in it, from 0; one without parameters, such as a ReLU, has nothing to
   *     freeze
   */
  public static void freeze(Model model, int part) {
    // TODO
    Todo.todo("tell each parameter of the part that it takes no gradient");
  }
}
