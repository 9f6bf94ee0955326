package openheart.bench;

import java.util.function.Supplier;
import openheart.tensor.Tensor;

/**
 * One side of a race.
 *
 * @param name the library
 * @param work what is timed
 * @param answer the numbers that the same work gives
 * @param rest milliseconds after its turn in which its threads fall asleep: some spin for a while,
 *     on cores that the next side needs
 */
record Contender(String name, Runnable work, Supplier<float[]> answer, int rest) {

  static final String OURS = "ours";

  /** Results go here, so that no compiler drops the work. */
  private static volatile Object sink;

  static Contender ours(Supplier<Tensor> work) {
    return new Contender(OURS, () -> sink = work.get(), () -> work.get().toArray(), 1);
  }

  /** Lets go of the last result. */
  static void forget() {
    sink = null;
  }

  /** The same under another name. */
  Contender named(String other) {
    return new Contender(other, work, answer, rest);
  }

  boolean is(String other) {
    return name.equals(other);
  }
}
