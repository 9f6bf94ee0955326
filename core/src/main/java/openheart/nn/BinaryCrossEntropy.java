package openheart.nn;

import java.util.List;
import openheart.tensor.Context;
import openheart.tensor.Function;
import openheart.tensor.Tensor;

/**
 * {@code -t log(p) - (1 - t) log(1 - p)} of probabilities; like torch, no logarithm counts less
 * than -100, so that a certainty that was wrong costs 100 and not infinity.
 */
final class BinaryCrossEntropy extends Function {

  private static final double LEAST_LOG = -100;
  private static final double LEAST_VARIANCE = 1e-12;

  private final Reduction reduction;

  BinaryCrossEntropy(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  protected Tensor forward(Context context, Tensor... inputs) {
    context.saveForBackward(inputs);
    float[] p = inputs[0].toArray();
    float[] t = inputs[1].toArray();
    float[] losses = new float[p.length];
    for (int i = 0; i < losses.length; i++) {
      losses[i] = (float) (-t[i] * log(p[i]) - (1.0 - t[i]) * logOfRest(p[i]));
    }
    return reduction.of(Tensor.of(inputs[0].shape(), losses));
  }

  @Override
  protected List<Tensor> backward(Context context, Tensor gradOutput) {
    Tensor x = context.savedTensors().get(0);
    float[] p = x.toArray();
    float[] t = context.savedTensors().get(1).toArray();
    float[] slopes = new float[p.length];
    float[] targetSlopes = new float[p.length];
    for (int i = 0; i < p.length; i++) {
      slopes[i] = (float) ((p[i] - t[i]) / Math.max((1.0 - p[i]) * p[i], LEAST_VARIANCE));
      targetSlopes[i] = (float) (logOfRest(p[i]) - log(p[i]));
    }
    Tensor each = gradOutput.mul(reduction.share(p.length));
    return List.of(
        Tensor.of(x.shape(), slopes).mul(each), Tensor.of(x.shape(), targetSlopes).mul(each));
  }

  private static double log(float p) {
    return Math.max(StrictMath.log(p), LEAST_LOG);
  }

  private static double logOfRest(float p) {
    return Math.max(StrictMath.log1p(-p), LEAST_LOG);
  }

  @Override
  protected String nodeName() {
    return "BinaryCrossEntropyBackward0";
  }
}
