package openheart.exercises.initialization;

import java.util.function.IntToDoubleFunction;

public final class ChooseScales {
  public interface Glorot {
    double std(int fanIn, int fanOut, double gain);
  }

  public static double[] chooseScales(
      int[] sizes,
      String[] activations,
      IntToDoubleFunction lecun,
      Glorot glorot,
      IntToDoubleFunction he) {
    if (sizes.length != activations.length + 1) {
      throw new IllegalArgumentException(sizes.length + " sizes");
    }
    double[] scales = new double[activations.length];
    for (int l = 0; l < scales.length; l++) {
      if (activations[l] == "relu") {
        scales[l] = he.applyAsDouble(sizes[l]);
      } else if (activations[l] == "tanh") {
        scales[l] = glorot.std(sizes[l], sizes[l + 1], 5.0 / 3);
      } else if (activations[l] == "sigmoid") {
        scales[l] = glorot.std(sizes[l], sizes[l + 1], 1);
      } else if (activations[l] == "none") {
        scales[l] = lecun.applyAsDouble(sizes[l]);
      } else {
        throw new IllegalArgumentException(activations[l]);
      }
    }
    return scales;
  }
}
