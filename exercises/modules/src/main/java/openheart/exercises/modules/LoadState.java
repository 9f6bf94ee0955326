package openheart.exercises.modules;

import openheart.exercise.Todo;
import openheart.nn.Linear;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/**
 * Exercise 7: a state goes back into its model, whole or not at all.
 *
 * <p>Example: a model of 1 input, 2 hidden neurons and 1 output.
 *
 * <pre>
 *   paths                  2.bias   0.weight      2.weight    0.bias
 *   numbers                [5]      [[1], [2]]    [[3, 4]]    [6, 7]
 *   the model afterwards   0.weight [[1], [2]], 0.bias [6, 7], 2.weight [[3, 4]], 2.bias [5]
 * </pre>
 */
public final class LoadState {
  private LoadState() {}

  /** A model to load into. It is given, and may stay as it is. */
  public static final class Model {
    final Sequential layers;

    /** A Linear layer, a ReLU and another Linear layer. */
    public Model(int inputs, int hidden, int outputs) {
      Generator generator = new Generator(28);
      Linear first = new Linear(inputs, hidden, generator);
      layers = new Sequential(first, new ReLU(), new Linear(hidden, outputs, generator));
    }

    /** The numbers of each parameter, in order: 0.weight, 0.bias, 2.weight, 2.bias. */
    public Tensor[] numbers() {
      return layers.parameters().stream().map(Tensor::detach).toArray(Tensor[]::new);
    }

    /** The paths of the parameters that take a gradient. */
    public String[] learning() {
      return layers.namedParameters().keySet().stream()
          .filter(path -> layers.namedParameters().get(path).requiresGrad())
          .toArray(String[]::new);
    }
  }

  /**
   * Copies each tensor onto the model's parameter of that path. The parameters stay the same
   * objects, and go on learning.
   *
   * @param model its field layers is a Sequential; its parameters take the new numbers
   * @param paths one per tensor, none of them twice, in any order; not modified
   * @param numbers as many tensors; not modified
   * @throws IllegalArgumentException if a parameter of the model has no tensor, if a path is none
   *     of the model's, or if a tensor has another shape than its parameter, even one that could be
   *     broadcast; the model is then as it was before
   */
  public static void loadState(Model model, String[] paths, Tensor[] numbers) {
    // TODO
    Todo.todo("check paths and shapes, then copy");
  }
}
