package openheart.exercises.training;

public final class StopInTime {
  public record Stop(int best, int epochs) {}

  public static Stop stopInTime(double[] losses, int patience) {
    return from(losses, patience, 0, 1);
  }

  private static Stop from(double[] losses, int patience, int best, int epochs) {
    if (epochs == losses.length || epochs - 1 - best == patience) {
      return new Stop(best, epochs);
    }
    int next = losses[epochs] < losses[best] ? epochs : best;
    return from(losses, patience, next, epochs + 1);
  }
}
