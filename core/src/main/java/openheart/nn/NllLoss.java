package openheart.nn;

import java.util.List;
import openheart.tensor.Context;
import openheart.tensor.Function;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** In each row of log-probabilities, minus the one of the row's class. Shape: (rows, classes). */
final class NllLoss extends Function {

  private final int[] classes;
  private final Reduction reduction;

  NllLoss(int[] classes, Reduction reduction) {
    this.classes = classes.clone();
    this.reduction = reduction;
  }

  @Override
  protected Tensor forward(Context context, Tensor... inputs) {
    Tensor x = inputs[0];
    context.saveForBackward(x);
    float[] losses = new float[classes.length];
    for (int row = 0; row < losses.length; row++) {
      losses[row] = -x.get(row, classes[row]);
    }
    return reduction.of(Tensor.of(losses));
  }

  @Override
  protected List<Tensor> backward(Context context, Tensor gradOutput) {
    Shape shape = context.savedTensors().get(0).shape();
    float[] slopes = new float[shape.numel()];
    for (int row = 0; row < classes.length; row++) {
      slopes[row * shape.size(1) + classes[row]] = -reduction.share(classes.length);
    }
    Tensor upstream = reduction == Reduction.NONE ? gradOutput.unsqueeze(1) : gradOutput;
    return List.of(Tensor.of(shape, slopes).mul(upstream));
  }

  @Override
  protected String nodeName() {
    return "NllLossBackward0";
  }
}
