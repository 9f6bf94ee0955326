package openheart.exercises.training;

public final class StopInTime {
  public record Stop(int best, int epochs) {}

  public static Stop stopInTime(double[] losses, int patience) {
    int lowest = 0;
    for (int e = 0; e < losses.length; e++) {
      lowest = losses[e] < losses[lowest] ? e : lowest;
    }
    return new Stop(lowest, losses.length);
  }
}
