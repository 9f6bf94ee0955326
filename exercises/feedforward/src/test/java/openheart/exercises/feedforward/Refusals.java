package openheart.exercises.feedforward;

import openheart.exercise.Outcome;
import openheart.tensor.ShapeException;

/** Who refused an input. */
final class Refusals {
  private Refusals() {}

  /** Whether it was the learner's own check, and not an operation of core. */
  static boolean byHand(Outcome outcome) {
    return outcome instanceof Outcome.Refusal refusal
        && !(refusal.thrown() instanceof ShapeException);
  }
}
