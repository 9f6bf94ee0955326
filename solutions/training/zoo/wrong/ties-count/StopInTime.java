package openheart.exercises.training;

public final class StopInTime {
  public record Stop(int best, int epochs) {}

  public static Stop stopInTime(double[] losses, int patience) {
    int best = 0;
    int epoch = 1;
    while (epoch < losses.length && epoch - best <= patience) {
      if (losses[epoch] <= losses[best]) {
        best = epoch;
      }
      epoch++;
    }
    return new Stop(best, epoch);
  }
}
