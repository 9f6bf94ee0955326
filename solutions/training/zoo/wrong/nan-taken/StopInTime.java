package openheart.exercises.training;

public final class StopInTime {
  public record Stop(int best, int epochs) {}

  public static Stop stopInTime(double[] losses, int patience) {
    int best = 0;
    int epoch = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int waited = 0; epoch < losses.length && waited < patience; epoch++) {
      if (losses[epoch] >= lowest) {
        waited++;
      } else {
        lowest = losses[epoch];
        best = epoch;
        waited = 0;
      }
    }
    return new Stop(best, epoch);
  }
}
