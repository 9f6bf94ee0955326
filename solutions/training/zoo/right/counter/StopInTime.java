package openheart.exercises.training;

public final class StopInTime {
  public record Stop(int best, int epochs) {}

  public static Stop stopInTime(double[] losses, int patience) {
    double lowest = Double.POSITIVE_INFINITY;
    int best = 0;
    int waited = 0;
    int epochs = 0;
    for (double loss : losses) {
      epochs++;
      waited++;
      if (loss < lowest) {
        lowest = loss;
        best = epochs - 1;
        waited = 0;
      }
      if (waited == patience) {
        break;
      }
    }
    return new Stop(best, epochs);
  }
}
