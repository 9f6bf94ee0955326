package openheart.exercises.training;

public final class StopInTime {
  public record Stop(int best, int epochs) {}

  public static Stop stopInTime(double[] losses, int patience) {
    for (int epochs = 1; ; epochs++) {
      int best = 0;
      for (int e = 1; e < epochs; e++) {
        best = Double.compare(losses[e], losses[best]) < 0 ? e : best;
      }
      if (epochs == losses.length || epochs > best + patience) {
        return new Stop(best, epochs);
      }
    }
  }
}
