package openheart.nn;

import openheart.tensor.Tensor;

/**
 * Watches a module's calls; see {@link Module#onForward}.
 *
 * <pre>{@code
 * List<Shape> shapes = new ArrayList<>();
 * ReLU relu = new ReLU();
 * relu.onForward((module, input, output) -> shapes.add(output.shape()));
 * relu.call(Tensor.ones(4, 3));
 * shapes; // -> [(4, 3)]
 * }</pre>
 */
@FunctionalInterface
public interface ForwardHook {

  /**
   * Called after each forward pass.
   *
   * @param module that was called
   * @param input what it was given
   * @param output what its forward returned
   */
  void after(Module module, Tensor input, Tensor output);
}
