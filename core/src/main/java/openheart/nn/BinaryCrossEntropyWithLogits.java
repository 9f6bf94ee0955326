package openheart.nn;

import java.util.List;
import openheart.tensor.Context;
import openheart.tensor.Function;
import openheart.tensor.Tensor;

/** Binary cross-entropy of sigmoid(x): {@code (1 - t) x + softplus(-x)}, finite for every x. */
final class BinaryCrossEntropyWithLogits extends Function {

  private final Reduction reduction;

  BinaryCrossEntropyWithLogits(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  protected Tensor forward(Context context, Tensor... inputs) {
    Tensor x = inputs[0];
    Tensor target = inputs[1];
    context.saveForBackward(inputs);
    return reduction.of(x.sub(target.mul(x)).add(x.neg().softplus()));
  }

  @Override
  protected List<Tensor> backward(Context context, Tensor gradOutput) {
    Tensor x = context.savedTensors().get(0);
    Tensor target = context.savedTensors().get(1);
    Tensor each = gradOutput.mul(reduction.share(x.numel()));
    return List.of(x.sigmoid().sub(target).mul(each), x.neg().mul(each));
  }

  @Override
  protected String nodeName() {
    return "BinaryCrossEntropyWithLogitsBackward0";
  }
}
