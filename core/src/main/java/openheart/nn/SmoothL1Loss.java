package openheart.nn;

import java.util.List;
import openheart.tensor.Context;
import openheart.tensor.Function;
import openheart.tensor.Tensor;

/** A parabola around 0 that goes on as straight lines from ± beta on. */
final class SmoothL1Loss extends Function {

  private final float beta;
  private final Reduction reduction;

  SmoothL1Loss(double beta, Reduction reduction) {
    this.beta = (float) beta;
    this.reduction = reduction;
  }

  @Override
  protected Tensor forward(Context context, Tensor... inputs) {
    Tensor difference = inputs[0].sub(inputs[1]);
    context.saveForBackward(difference);
    float[] losses = difference.toArray();
    for (int i = 0; i < losses.length; i++) {
      float size = Math.abs(losses[i]);
      losses[i] = size < beta ? 0.5f * size * size / beta : size - 0.5f * beta;
    }
    return reduction.of(Tensor.of(difference.shape(), losses));
  }

  @Override
  protected List<Tensor> backward(Context context, Tensor gradOutput) {
    Tensor difference = context.savedTensors().get(0);
    float[] slopes = difference.toArray();
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = Math.abs(slopes[i]) < beta ? slopes[i] / beta : sign(slopes[i]);
    }
    Tensor gradient =
        Tensor.of(difference.shape(), slopes).mul(gradOutput.mul(reduction.share(slopes.length)));
    return List.of(gradient, context.needsInputGrad(1) ? gradient.neg() : NO_GRADIENT);
  }

  private static float sign(float x) {
    return x > 0 ? 1 : x < 0 ? -1 : x;
  }

  @Override
  protected String nodeName() {
    return "SmoothL1LossBackward0";
  }
}
