package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import openheart.exercise.sample.Doubling;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GroundRulesTest {
  /** Everything that may cross. */
  public static final class Sound {
    public record Gradients(Tensor weight, float[][] bias, Gradients more) {}

    public interface Rule {
      float of(float x);
    }

    public static final class Counter {
      public Counter(int start) {}

      public Counter next(String name) {
        return this;
      }
    }

    public Sound(Shape shape, UnaryOperator<Tensor> step) {}

    public static Gradients all(Tensor[] x, Rule rule, double d, Gradients before) {
      return before;
    }

    public static Counter counter(boolean yes) {
      return new Counter(yes ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    private static List<String> hidden(Map<String, String> any) {
      return List.copyOf(any.keySet());
    }

    static int use() {
      return hidden(Map.of()).size();
    }
  }

  /** Each of these leaves the ground. */
  public static final class Unsound {
    public record Named(List<String> names) {}

    public static final class Inner {
      public void take(Thread thread) {}
    }

    public static Map<String, Float> map() {
      return Map.of();
    }

    public static void named(Named named) {}

    public static void other(Doubling doubling) {}
  }

  @Test
  void all_that_may_cross_is_let_through() {
    assertThat(Sound.use()).isZero();
    assertThat(GroundRules.violations(Sound.class)).isEmpty();
  }

  @Test
  void lists_maps_foreign_classes_and_what_hides_them_are_named() {
    List<String> said = GroundRules.violations(Unsound.class);
    assertThat(said).hasSize(6);
    for (String name : List.of("map()", "named(", "other(", "take(", "Named(", "names()")) {
      assertThat(said).as(name).anyMatch(violation -> violation.contains(name));
    }
  }

  @Test
  void a_class_must_be_public_and_have_something_to_call() {
    assertThat(GroundRules.violations(Hidden.class)).hasSize(2);
  }

  static final class Hidden {}
}
