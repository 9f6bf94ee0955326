package openheart.exercises.training;

public final class StopInTime {
  public record Stop(int best, int epochs) {}

  public static Stop stopInTime(double[] losses, int patience) {
    for (int e = 1; e < losses.length; e++) {
      if (!(losses[e] < losses[e - 1])) {
        losses[e] = losses[e - 1]; // the lowest so far
      }
    }
    int best = 0;
    int epoch = 1;
    for (; epoch < losses.length && epoch - best <= patience; epoch++) {
      best = losses[epoch] < losses[best] ? epoch : best;
    }
    return new Stop(best, epoch);
  }
}
