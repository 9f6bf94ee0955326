package openheart.exercises.backprop;

public final class LocalRules {
  public static double[] add(double a, double b, double upstream) {
    return new double[] {upstream, upstream};
  }

  public static double[] mul(double a, double b, double upstream) {
    double[] derivatives = {b, a};
    derivatives[0] *= upstream;
    derivatives[1] *= upstream;
    return derivatives;
  }

  public static double tanh(double a, double upstream) {
    double c = Math.tanh(a);
    return (1 - c) * (1 + c) * upstream;
  }

  public static double relu(double a, double upstream) {
    return (a > 0 ? 1 : 0) * upstream;
  }
}
