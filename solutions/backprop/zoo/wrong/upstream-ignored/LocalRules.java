package openheart.exercises.backprop;

public final class LocalRules {
  public static double[] add(double a, double b, double upstream) {
    return new double[] {1, 1};
  }

  public static double[] mul(double a, double b, double upstream) {
    return new double[] {b, a};
  }

  public static double tanh(double a, double upstream) {
    double c = Math.tanh(a);
    return 1 - c * c;
  }

  public static double relu(double a, double upstream) {
    return a > 0 ? 1 : 0;
  }
}
