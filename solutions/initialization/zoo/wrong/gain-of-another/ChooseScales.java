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
      int in = sizes[l];
      int out = sizes[l + 1];
      scales[l] =
          switch (activations[l]) {
            case "relu" -> he.applyAsDouble(in);
            case "tanh" -> glorot.std(in, out, 5.0 / 3);
            case "sigmoid" -> glorot.std(in, out, 5.0 / 3);
            case "none" -> lecun.applyAsDouble(in);
            default -> throw new IllegalArgumentException(activations[l]);
          };
    }
    return scales;
  }
}
