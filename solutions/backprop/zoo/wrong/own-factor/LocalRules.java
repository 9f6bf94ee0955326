package openheart.exercises.backprop;

public final class LocalRules {
  public static double[] add(double a, double b, double upstream) {
    return new double[] {upstream, upstream};
  }

  public static double[] mul(double a, double b, double upstream) {
    return new double[] {a * upstream, b * upstream};
  }

  public static double tanh(double a, double upstream) {
    double c = Math.tanh(a);
    return upstream * (1 - c * c);
  }

  public static double relu(double a, double upstream) {
    return a > 0 ? upstream : 0;
  }
}
