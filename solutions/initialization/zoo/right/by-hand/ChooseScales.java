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
      double both = sizes[l] + sizes[l + 1];
      if (activations[l].equals("relu")) {
        scales[l] = Math.sqrt(2.0 / sizes[l]);
      } else if (activations[l].equals("tanh")) {
        scales[l] = Math.sqrt(2 / both) * 5 / 3;
      } else if (activations[l].equals("sigmoid")) {
        scales[l] = Math.sqrt(2 / both);
      } else if (activations[l].equals("none")) {
        scales[l] = 1 / Math.sqrt(sizes[l]);
      } else {
        throw new IllegalArgumentException("unknown: " + activations[l]);
      }
    }
    return scales;
  }
}
