package openheart.exercises.backprop;

public final class LocalRules {
  public static double[] add(double a, double b, double upstream) {
    return new double[] {upstream, upstream};
  }

  public static double[] mul(double a, double b, double upstream) {
    return new double[] {upstream * b, upstream * a};
  }

  public static double tanh(double a, double upstream) {
    double cosh = (Math.exp(a) + Math.exp(-a)) / 2;
    return upstream / (cosh * cosh);
  }

  public static double relu(double a, double upstream) {
    if (a <= 0) {
      return 0;
    }
    return upstream;
  }
}
