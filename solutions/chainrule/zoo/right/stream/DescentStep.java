package openheart.exercises.chainrule;

import java.util.stream.IntStream;

public final class DescentStep {
  public interface Partial {
    double of(int weight, double[] w);
  }

  public static double[] descentStep(double[] w, Partial partial, double rate) {
    if (Double.isNaN(rate) || Double.isInfinite(rate) || rate < 0) {
      throw new IllegalArgumentException("rate " + rate);
    }
    return IntStream.range(0, w.length).mapToDouble(i -> w[i] - rate * partial.of(i, w)).toArray();
  }
}
