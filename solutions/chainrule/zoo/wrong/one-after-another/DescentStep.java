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
    for (int i = 0; i < next.length; i++) {
      next[i] -= rate * partial.of(i, next);
    }
    return next;
  }
}
