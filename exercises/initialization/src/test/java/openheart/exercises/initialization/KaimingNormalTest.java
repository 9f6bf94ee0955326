package openheart.exercises.initialization;

import java.util.function.DoubleSupplier;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = KaimingNormal.class,
    uses = {"Tensor.mul", "Tensor.div", Exercise.ARRANGING})
class KaimingNormalTest {
  record Input(int out, int in, float[] normals) {
    /** The numbers as the learner arranges them. */
    Tensor arranged(int... sizes) {
      return Tensor.of(Shape.of(sizes), normals);
    }
  }

  /** Of the generator, by all trials of a test. */
  private int calls;

  @Test
  @Order(1)
  void the_generator_s_numbers_are_scaled_row_by_row() {
    Examiner.of(KaimingNormal.class, cases(), KaimingNormalTest::expected)
        .misconception("outputs-counted", in -> scaled(in, Math.sqrt(2.0 / in.out())))
        .misconception("lecun", in -> scaled(in, Math.sqrt(1.0 / in.in())))
        .misconception("glorot", in -> scaled(in, Math.sqrt(2.0 / (in.in() + in.out()))))
        .misconception("variance", in -> scaled(in, 2.0 / in.in()))
        .misconception("not-scaled", in -> scaled(in, 1))
        .misconception("divided-by-scale", in -> scaled(in, Math.sqrt(in.in() / 2.0)))
        .misconception("integers-divided", in -> scaled(in, Math.sqrt(2 / in.in())))
        .misconception("uniform-bound", in -> scaled(in, Math.sqrt(6.0 / in.in())))
        .misconception("transposed", in -> expected(in).t())
        .misconception("transposed", in -> in.arranged(in.in(), in.out()).mul(scale(in)))
        .misconception("column-by-column", KaimingNormalTest::byColumns)
        .misconception("one-for-all", in -> Tensor.full(first(in), in.out(), in.in()))
        .misconception("one-per-row", KaimingNormalTest::onePerRow)
        .misconception("added", in -> in.arranged(in.out(), in.in()).add(scale(in)))
        .symptom(
            "generator-ignored",
            (expected, actual) -> actual instanceof Outcome.Answer && calls == 0)
        .examine(this::draw);
  }

  @Test
  @Order(2)
  void the_generator_is_asked_once_per_weight() {
    Examiner.of(KaimingNormal.class, cases(), in -> in.out() * in.in())
        .symptom("asked-too-often", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(
            in -> {
              int before = calls;
              draw(in);
              return calls - before;
            });
  }

  private Tensor draw(Input in) {
    return KaimingNormal.kaimingNormal(in.out(), in.in(), generator(in.normals()));
  }

  /** Gives the numbers one by one, and from the first again after the last. */
  private DoubleSupplier generator(float[] normals) {
    int before = calls;
    return () -> normals[(calls++ - before) % normals.length];
  }

  private static Cases<Input> cases() {
    return Cases.of(new Input(2, 3, new float[] {1, 2, -1, 0, -2, 3}))
        .generated(8, draws -> input(draws, draws.integer(2, 6), draws.integer(3, 9)))
        .generated(1, draws -> input(draws, 1, 1))
        .generated(2, draws -> input(draws, 1, draws.integer(3, 9)))
        .generated(2, draws -> input(draws, draws.integer(2, 6), 1))
        .generated(1, draws -> input(draws, 3, 2))
        .generated(1, draws -> input(draws, 4, 4))
        .generated(1, draws -> input(draws, 40, 60));
  }

  private static Input input(Draws draws, int out, int in) {
    Generator generator = new Generator(draws.integer(0, 1_000_000));
    return new Input(out, in, Tensor.randn(generator, out, in).toArray());
  }

  private static Tensor expected(Input in) {
    return in.arranged(in.out(), in.in()).mul(scale(in));
  }

  private static float scale(Input in) {
    return (float) CoreScales.he(in.out(), in.in());
  }

  private static Tensor scaled(Input in, double scale) {
    return in.arranged(in.out(), in.in()).mul((float) scale);
  }

  private static Tensor byColumns(Input in) {
    return in.arranged(in.in(), in.out()).t().mul(scale(in));
  }

  private static float first(Input in) {
    return in.normals()[0] * scale(in);
  }

  private static Tensor onePerRow(Input in) {
    Tensor numbers = Tensor.zeros(in.out(), in.in());
    for (int row = 0; row < in.out(); row++) {
      for (int column = 0; column < in.in(); column++) {
        numbers.set(in.normals()[row] * scale(in), row, column);
      }
    }
    return numbers;
  }
}
