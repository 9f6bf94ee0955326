package openheart.exercises.initialization;

import java.util.function.IntToDoubleFunction;

/** A scale for each layer of a network, chosen by what stands behind it. */
public final class ChooseScales {
  private ChooseScales() {}

  /** Glorot's scale as a function. */
  public interface Glorot {
    /** The weights' standard deviation, from the layer's inputs, its outputs and the gain. */
    double std(int fanIn, int fanOut, double gain);
  }

  /** Layer l has sizes[l] inputs and sizes[l + 1] outputs. */
  public static double[] chooseScales(
      int[] sizes,
      String[] activations,
      IntToDoubleFunction lecun,
      Glorot glorot,
      IntToDoubleFunction he) {
    if (sizes.length != activations.length + 1) {
      throw new IllegalArgumentException(
          activations.length + " layers need one size more, not " + sizes.length);
    }
    double[] scales = new double[activations.length];
    for (int l = 0; l < scales.length; l++) {
      int fanIn = sizes[l];
      int fanOut = sizes[l + 1];
      scales[l] =
          switch (activations[l]) {
            case "relu" -> he.applyAsDouble(fanIn);
            case "tanh" -> glorot.std(fanIn, fanOut, 5.0 / 3);
            case "sigmoid" -> glorot.std(fanIn, fanOut, 1);
            case "none" -> lecun.applyAsDouble(fanIn);
            default -> throw new IllegalArgumentException("no scale for " + activations[l]);
          };
    }
    return scales;
  }
}
