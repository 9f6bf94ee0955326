package openheart.exercises.chainrule;

public final class DescentStep {
  public interface Partial {
    double of(int weight, double[] w);
  }

  public static double[] descentStep(double[] w, Partial partial, double rate) {
    if (!(rate >= 0 && Double.isFinite(rate))) {
      throw new IllegalArgumentException("rate " + rate);
    }
    double[] next = w.clone();
    double[] before = w.clone();
    for (int i = w.length - 1; i >= 0; i--) {
      next[i] = before[i] + -rate * partial.of(i, before);
    }
    return next;
  }
}
