package openheart.exercises.initialization;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
    Map<String, Double> gains = Map.of("tanh", 5 / 3.0, "sigmoid", 1.0);
    return IntStream.range(0, activations.length)
        .mapToDouble(
            l -> {
              String behind = activations[l];
              if (gains.containsKey(behind)) {
                return glorot.std(sizes[l], sizes[l + 1], gains.get(behind));
              }
              if (!behind.equals("relu") && !behind.equals("none")) {
                throw new IllegalArgumentException(behind);
              }
              return (behind.equals("relu") ? he : lecun).applyAsDouble(sizes[l]);
            })
        .toArray();
  }
}
