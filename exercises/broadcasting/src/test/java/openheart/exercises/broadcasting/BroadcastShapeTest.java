package openheart.exercises.broadcasting;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.tensor.Shape;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(BroadcastShape.class)
class BroadcastShapeTest {
  record Input(int[] a, int[] b) {}

  @Test
  @Order(1)
  void two_shapes_are_combined_by_the_rule() {
    Cases<Input> cases =
        Cases.of(
                new Input(new int[] {3, 1}, new int[] {4}),
                new Input(new int[] {2, 3}, new int[] {3}),
                new Input(new int[] {3}, new int[] {3, 1}),
                new Input(new int[] {2, 3}, new int[] {2, 3}),
                new Input(new int[] {2, 3}, new int[] {}),
                new Input(new int[] {8, 1, 6, 1}, new int[] {7, 1, 5}),
                new Input(new int[] {3, 1}, new int[] {2, 3, 0}))
            .generated(20, BroadcastShapeTest::compatible);
    examiner(cases).examine(in -> BroadcastShape.broadcastShape(in.a(), in.b()));
  }

  @Test
  @Order(2)
  void shapes_that_disagree_are_refused() {
    Cases<Input> cases =
        Cases.of(
                new Input(new int[] {2, 3}, new int[] {4}),
                new Input(new int[] {2, 3}, new int[] {6}),
                new Input(new int[] {2, 3}, new int[] {2}))
            .generated(10, BroadcastShapeTest::incompatible);
    examiner(cases)
        .misconception("multiples", in -> right(in, BroadcastShapeTest::multiple))
        .symptom("never-refuses", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(in -> BroadcastShape.broadcastShape(in.a(), in.b()));
  }

  private static Examiner<Input> examiner(Cases<Input> cases) {
    return Examiner.of(
            BroadcastShape.class, cases, in -> Shape.of(in.a()).broadcast(Shape.of(in.b())).dims())
        .misconception("aligned-left", BroadcastShapeTest::left)
        .misconception("larger-size", in -> right(in, Math::max))
        .misconception("missing-axes-lost", BroadcastShapeTest::shorter)
        .misconception("missing-axes-read", BroadcastShapeTest::unpadded)
        .misconception("ones-not-stretched", in -> right(in, BroadcastShapeTest::equal))
        .misconception("one-side-only", in -> right(in, (a, b) -> b == 1 ? a : equal(a, b)))
        .misconception("one-side-only", in -> right(in, (a, b) -> a == 1 ? b : equal(a, b)))
        .misconception("longer-kept", in -> in.a().length < in.b().length ? in.b() : in.a())
        .misconception("reversed", in -> reversed(right(in, BroadcastShapeTest::rule)))
        .misconception("same-rank-only", BroadcastShapeTest::sameRank);
  }

  private static int rule(int a, int b) {
    return a == 1 ? b : b == 1 ? a : equal(a, b);
  }

  private static int equal(int a, int b) {
    if (a != b) {
      throw new IllegalArgumentException(a + " and " + b);
    }
    return a;
  }

  private static int multiple(int a, int b) {
    int larger = Math.max(a, b);
    return Math.min(a, b) > 0 && larger % Math.min(a, b) == 0 ? larger : rule(a, b);
  }

  private static int[] right(Input in, IntBinaryOperator combine) {
    int[] result = new int[Math.max(in.a().length, in.b().length)];
    for (int back = 1; back <= result.length; back++) {
      int a = back <= in.a().length ? in.a()[in.a().length - back] : 1;
      int b = back <= in.b().length ? in.b()[in.b().length - back] : 1;
      result[result.length - back] = combine.applyAsInt(a, b);
    }
    return result;
  }

  private static int[] unpadded(Input in) {
    int[] result = new int[Math.max(in.a().length, in.b().length)];
    for (int back = 1; back <= result.length; back++) {
      int a = in.a()[in.a().length - back];
      result[result.length - back] = rule(a, in.b()[in.b().length - back]);
    }
    return result;
  }

  private static int[] reversed(int[] sizes) {
    int[] result = sizes.clone();
    Arrays.setAll(result, i -> sizes[sizes.length - 1 - i]);
    return result;
  }

  private static int[] left(Input in) {
    int[] result = new int[Math.max(in.a().length, in.b().length)];
    for (int axis = 0; axis < result.length; axis++) {
      int a = axis < in.a().length ? in.a()[axis] : 1;
      int b = axis < in.b().length ? in.b()[axis] : 1;
      result[axis] = rule(a, b);
    }
    return result;
  }

  private static int[] shorter(Input in) {
    int[] all = right(in, BroadcastShapeTest::rule);
    int length = Math.min(in.a().length, in.b().length);
    int[] result = new int[length];
    System.arraycopy(all, all.length - length, result, 0, length);
    return result;
  }

  private static int[] sameRank(Input in) {
    equal(in.a().length, in.b().length);
    return right(in, BroadcastShapeTest::rule);
  }

  private static Input compatible(Draws draws) {
    int[] shape = draws.sizes(draws.integer(1, 4), 2, 6);
    return new Input(part(draws, shape), part(draws, shape));
  }

  /** The last axes of a shape, some of them 1. */
  private static int[] part(Draws draws, int[] shape) {
    int[] part = new int[draws.integer(1, shape.length)];
    for (int axis = 0; axis < part.length; axis++) {
      boolean one = draws.integer(0, 2) == 0;
      part[axis] = one ? 1 : shape[shape.length - part.length + axis];
    }
    return part;
  }

  private static Input incompatible(Draws draws) {
    Input in = compatible(draws);
    int back = draws.integer(1, Math.min(in.a().length, in.b().length));
    int size = draws.integer(2, 6);
    in.a()[in.a().length - back] = size;
    in.b()[in.b().length - back] = size + draws.integer(1, 3);
    return in;
  }
}
