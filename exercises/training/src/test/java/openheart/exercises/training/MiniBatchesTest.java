package openheart.exercises.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.random.Generator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(MiniBatches.class)
class MiniBatchesTest {

  /** The permutations are what the generator gives, call by call. */
  record Input(int samples, int size, int[][] permutations) {
    IntFunction<int[]> generator() {
      int[] calls = {0};
      return n -> permutation(n, calls[0]++);
    }

    /** Of another count than the samples', the numbers in order. */
    int[] permutation(int n, int call) {
      return n == samples
          ? permutations[call % permutations.length].clone()
          : IntStream.range(0, n).toArray();
    }

    int start(int batch) {
      return batch * size;
    }

    int end(int batch) {
      return Math.min(start(batch) + size, samples);
    }

    int count() {
      return (int) Math.ceil((double) samples / size);
    }
  }

  /** How a learner might make one batch, from its place. */
  private interface Batch {
    int[] at(int place);
  }

  @Test
  @Order(1)
  void the_permutation_is_cut_into_batches() {
    Examiner.of(MiniBatches.class, cases(), in -> batches(in.count(), b -> cut(in, b, in.end(b))))
        .misconception(
            "last-dropped", in -> batches(in.samples() / in.size(), b -> cut(in, b, in.end(b))))
        .misconception(
            "last-padded", in -> batches(in.count(), b -> cut(in, b, in.start(b) + in.size())))
        .misconception("last-filled-up", in -> batches(in.count(), b -> filledUp(in, b)))
        .misconception("last-merged", MiniBatchesTest::merged)
        .misconception(
            "empty-batch", in -> batches(in.samples() / in.size() + 1, b -> cut(in, b, in.end(b))))
        .misconception(
            "not-shuffled",
            in -> batches(in.count(), b -> IntStream.range(in.start(b), in.end(b)).toArray()))
        .misconception(
            "shuffled-for-each",
            in ->
                batches(
                    in.count(),
                    b ->
                        Arrays.copyOfRange(
                            in.permutation(in.samples(), b), in.start(b), in.end(b))))
        .misconception("size-as-count", MiniBatchesTest::sizeAsCount)
        .misconception("dealt-out", in -> batches(in.count(), b -> everyOther(in, b)))
        .symptom("fitting-refused", (expected, actual) -> actual instanceof Outcome.Refusal)
        .examine(MiniBatchesTest::answer);
  }

  @Test
  @Order(2)
  void the_generator_is_asked_once() {
    int[] calls = {0};
    Examiner.of(MiniBatches.class, cases(), in -> 1)
        .symptom("asked-too-often", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(
            in -> {
              int before = calls[0];
              IntFunction<int[]> generator = in.generator();
              MiniBatches.miniBatches(
                  in.samples(),
                  in.size(),
                  n -> {
                    calls[0]++;
                    return generator.apply(n);
                  });
              return in.samples() == 0 ? 1 : calls[0] - before; // nothing to shuffle: 0 or 1
            });
  }

  @Test
  @Order(3)
  void a_size_below_1_is_refused() {
    int[][] permutations = {{2, 0, 1}, {1, 2, 0}};
    Cases<Input> cases =
        Cases.of(
            new Input(0, 0, new int[][] {{}}), // a loop that steps by 0 ends here at once
            new Input(0, -1, new int[][] {{}}),
            new Input(3, -1, permutations),
            new Input(3, -3, permutations));
    Examiner.of(MiniBatches.class, cases, MiniBatchesTest::refusal)
        .symptom("size-not-checked", (expected, actual) -> !(actual instanceof Outcome.Refusal))
        .examine(MiniBatchesTest::answer);
  }

  private static Cases<Input> cases() {
    return Cases.of(
            new Input(5, 2, new int[][] {{3, 0, 4, 1, 2}, {1, 4, 2, 0, 3}, {2, 3, 1, 4, 0}}),
            new Input(0, 3, new int[][] {{}}))
        .generated(1, draws -> input(draws, 7, 7))
        .generated(1, draws -> input(draws, 7, 1))
        .generated(2, draws -> input(draws, 5, draws.integer(6, 20)))
        .generated(3, draws -> input(draws, 3 * draws.integer(2, 5), 3))
        .generated(6, draws -> input(draws, draws.integer(8, 40), draws.integer(2, 7)));
  }

  private static Input input(Draws draws, int samples, int size) {
    Generator generator = new Generator(draws.integer(0, 1_000_000));
    int[][] permutations = new int[4][];
    Arrays.setAll(permutations, i -> generator.permutation(samples));
    return new Input(samples, size, permutations);
  }

  private static int[][] answer(Input in) {
    return MiniBatches.miniBatches(in.samples(), in.size(), in.generator());
  }

  private static Object refusal(Input in) {
    throw new IllegalArgumentException("size " + in.size());
  }

  private static int[][] batches(int count, Batch batch) {
    return IntStream.range(0, count).mapToObj(batch::at).toArray(int[][]::new);
  }

  private static int[] cut(Input in, int batch, int end) {
    return Arrays.copyOfRange(in.permutation(in.samples(), 0), in.start(batch), end);
  }

  private static int[] filledUp(Input in, int batch) {
    int[] order = in.permutation(in.samples(), 0);
    return IntStream.range(in.start(batch), in.start(batch) + in.size())
        .map(i -> order[i % order.length])
        .toArray();
  }

  private static int[][] merged(Input in) {
    List<int[]> batches = new ArrayList<>();
    for (int b = 0; b < Math.max(1, in.samples() / in.size()) && in.samples() > 0; b++) {
      boolean last = in.samples() - in.start(b) < 2 * in.size();
      batches.add(cut(in, b, last ? in.samples() : in.end(b)));
    }
    return batches.toArray(int[][]::new);
  }

  /** So many batches as should be in one, all but the last of one length. */
  private static int[][] sizeAsCount(Input in) {
    int length = in.count();
    int[] order = in.permutation(in.samples(), 0);
    return batches(
        in.size(),
        b ->
            Arrays.copyOfRange(
                order,
                Math.min(b * length, order.length),
                Math.min((b + 1) * length, order.length)));
  }

  /** As cards are dealt: one to each batch in turn. */
  private static int[] everyOther(Input in, int batch) {
    int[] order = in.permutation(in.samples(), 0);
    return IntStream.range(0, order.length)
        .filter(i -> i % in.count() == batch)
        .map(i -> order[i])
        .toArray();
  }
}
