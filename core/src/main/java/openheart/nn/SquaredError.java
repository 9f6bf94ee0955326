package openheart.nn;

import java.util.List;
import openheart.tensor.Context;
import openheart.tensor.Function;
import openheart.tensor.Tensor;

/** Squared differences, with their gradient 2 (x - t). */
final class SquaredError extends Function {

  private final Reduction reduction;

  SquaredError(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  protected Tensor forward(Context context, Tensor... inputs) {
    context.saveForBackward(inputs);
    return reduction.of(inputs[0].sub(inputs[1]).square());
  }

  @Override
  protected List<Tensor> backward(Context context, Tensor gradOutput) {
    Tensor x = context.savedTensors().get(0);
    Tensor target = context.savedTensors().get(1);
    Tensor gradient = x.sub(target).mul(gradOutput.mul(2 * reduction.share(x.numel())));
    return List.of(gradient, context.needsInputGrad(1) ? gradient.neg() : NO_GRADIENT);
  }

  @Override
  protected String nodeName() {
    return "MseLossBackward0";
  }
}
