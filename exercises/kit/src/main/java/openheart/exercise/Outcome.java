package openheart.exercise;

import java.util.Optional;
import java.util.function.Supplier;

/** What a call of a method came to. */
public sealed interface Outcome {

  /** It gave a value. */
  record Answer(Object value) implements Outcome {}

  /** It refused its input with an IllegalArgumentException. */
  record Refusal(IllegalArgumentException thrown) implements Outcome {}

  /** It broke. */
  record Crash(Throwable thrown) implements Outcome {
    private boolean outOfBounds() {
      return thrown instanceof IndexOutOfBoundsException;
    }
  }

  /** Calls, and keeps whatever happens. A place that is still to be written is not an outcome. */
  static Outcome of(Supplier<Object> call) {
    try {
      return new Answer(Values.copy(call.get()));
    } catch (NotAttempted e) {
      throw e;
    } catch (IllegalArgumentException e) {
      return new Refusal(e);
    } catch (ExceptionInInitializerError e) {
      return new Crash(Optional.ofNullable(e.getCause()).orElse(e));
    } catch (Throwable e) {
      return new Crash(e);
    }
  }

  /** The value, if it gave one. */
  default Optional<Object> answer() {
    return this instanceof Answer answer ? Optional.ofNullable(answer.value) : Optional.empty();
  }

  /** Whether two calls came to the same, numbers up to rounding. */
  default boolean matches(Outcome other) {
    if (this instanceof Answer a && other instanceof Answer b) {
      return Comparison.compare(a.value, b.value).isEmpty();
    }
    if (this instanceof Crash a && other instanceof Crash b) {
      return a.thrown.getClass() == b.thrown.getClass() || a.outOfBounds() && b.outOfBounds();
    }
    return this instanceof Refusal && other instanceof Refusal;
  }
}
