package openheart.exercise.sample;

import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Todo;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Tests as an exercises module has them; run by a test of the kit, never by themselves. */
public final class Fixtures {
  record Input(int[] numbers) {}

  private Fixtures() {}

  private static Examiner<Input> examiner() {
    Cases<Input> cases = Cases.of(new Input(new int[] {1, 2}), new Input(new int[] {3}));
    return Examiner.of(Doubling.class, cases, in -> Doubling.doubled(in.numbers()))
        .misconception("tripled", in -> new int[] {3 * in.numbers()[0]});
  }

  /** A right answer. */
  public static final class Solved {
    /** Its tests. */
    @Exercise(Doubling.class)
    public static final class DoublingTest {
      @Test
      void doubles() {
        examiner().examine(in -> Doubling.doubled(in.numbers()));
      }
    }
  }

  /** No answer yet. */
  public static final class Untouched {
    /** Its tests: the one that passes earns nothing by itself. */
    @Exercise(Doubling.class)
    public static final class DoublingTest {
      @Test
      @Order(1)
      void passes() {}

      @Test
      @Order(2)
      void doubles() {
        examiner().examine(in -> Todo.todo("double"));
      }
    }
  }

  /** A wrong answer that fails twice. */
  public static final class Wrong {
    /** Its tests. */
    @Exercise(Doubling.class)
    public static final class DoublingTest {
      @Test
      @Order(1)
      void breaks() {
        Doubling.broken(new int[] {1});
      }

      @Test
      @Order(2)
      void doubles() {
        examiner().examine(in -> new int[] {3 * in.numbers()[0]});
      }
    }
  }

  /** An answer that calls what it may not. */
  public static final class Forbidden {
    /** Its tests. */
    @Exercise(
        value = Using.class,
        uses = {"Tensor.sum", "Tensor.std", "Tensor.var", "Tensor.max", "Functional.linear"})
    public static final class UsingTest {
      @Test
      void passes() {}
    }
  }

  /** The same where the exercise allows what computes nothing. */
  public static final class Arranging {
    /** Its tests. */
    @Exercise(
        value = Using.class,
        uses = {Exercise.ARRANGING, "Tensor.mean"})
    public static final class UsingTest {
      @Test
      void passes() {}
    }
  }

  /** An answer that never ends. */
  public static final class Endless {
    /** Its tests. */
    @Exercise(Doubling.class)
    public static final class LoopingTest {
      @Test
      @Order(1)
      void loops() throws InterruptedException {
        Thread.sleep(60_000);
      }

      @Test
      @Order(2)
      void loops_again() throws InterruptedException {
        Thread.sleep(60_000);
      }
    }
  }
}
