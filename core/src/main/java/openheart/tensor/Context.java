package openheart.tensor;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link Function} keeps between its forward and its backward pass.
 *
 * <pre>{@code
 * Function square =
 *     new Function() {
 *       protected Tensor forward(Context context, Tensor... inputs) {
 *         context.saveForBackward(inputs[0]);
 *         return inputs[0].square();
 *       }
 *
 *       protected List<Tensor> backward(Context context, Tensor gradOutput) {
 *         Tensor x = context.savedTensors().get(0);
 *         return List.of(x.mul(gradOutput).mul(2));
 *       }
 *     };
 * Tensor x = Tensor.scalar(3).requiresGrad(true);
 * square.apply(x).backward();
 * x.grad(); // -> tensor(6.)
 * }</pre>
 */
public final class Context {

  private final Tensor[] inputs;
  private Tensor[] saved = {};

  Context(Tensor[] inputs) {
    this.inputs = inputs;
  }

  /**
   * Keeps tensors for the backward pass, which refuses to run if one is changed in place meanwhile.
   *
   * @param tensors inputs, the output, or anything between them
   */
  public void saveForBackward(Tensor... tensors) {
    Objects.requireNonNull(tensors, "saveForBackward: the tensors are null");
    for (Tensor tensor : tensors) {
      Objects.requireNonNull(tensor, "saveForBackward: a tensor is null");
    }
    saved = tensors.clone();
  }

  /** What the forward pass saved, in its order. */
  public List<Tensor> savedTensors() {
    return List.of(saved);
  }

  /** Whether an input wants a gradient; if not, {@link Function#NO_GRADIENT} will do. */
  public boolean needsInputGrad(int input) {
    return inputs[Objects.checkIndex(input, inputs.length)].requiresGrad();
  }

  Tensor[] saved() {
    return saved;
  }
}
