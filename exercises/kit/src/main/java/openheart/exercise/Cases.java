package openheart.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The inputs on which an answer is tried: first the worked example of the skeleton, then others
 * that the test's author chose, then generated ones.
 *
 * @param <C> one input: a record whose components are the arguments of the learner's method
 */
public final class Cases<C extends Record> {
  private final List<C> all;
  private final Draws draws = new Draws(Draws.seed());

  private Cases(List<C> all) {
    this.all = all;
  }

  /** The chosen inputs, the skeleton's worked example first. */
  @SafeVarargs
  public static <C extends Record> Cases<C> of(C worked, C... others) {
    List<C> all = new ArrayList<>();
    all.add(worked);
    for (C other : others) {
      all.add(other);
    }
    return new Cases<>(all);
  }

  /** The same inputs and so many generated ones. */
  public Cases<C> generated(int count, Function<Draws, C> make) {
    for (int i = 0; i < count; i++) {
      all.add(make.apply(draws));
    }
    return this;
  }

  List<C> all() {
    return List.copyOf(all);
  }
}
