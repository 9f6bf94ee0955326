package openheart.exercises.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = TrainEpoch.class,
    uses = {Exercise.ARRANGING})
class TrainEpochTest {

  /** The losses are those that the steps answer with, in turn. */
  record Input(Tensor x, int[] classes, int[][] batches, double[] losses) {
    int last() {
      return batches.length - 1;
    }

    /** How many samples the batches before this one hold. */
    int before(int batch) {
      return Arrays.stream(batches, 0, batch).mapToInt(rows -> rows.length).sum();
    }

    int seen() {
      return before(batches.length);
    }

    int[] inOrder(int batch) {
      return IntStream.range(before(batch), before(batch + 1)).toArray();
    }

    int[] everything() {
      return IntStream.range(0, classes.length).toArray();
    }

    double weighted() {
      return IntStream.rangeClosed(0, last()).mapToDouble(b -> losses[b] * batches[b].length).sum();
    }

    double mean() {
      return weighted() / seen();
    }
  }

  /** What the steps got, and what was given back in the end. */
  record Epoch(double loss, Tensor[] x, int[][] classes) {}

  /** The rows that a learner might take for a batch, from its place. */
  private interface Rows {
    int[] of(int batch);
  }

  @Test
  @Order(1)
  void every_batch_gets_its_step_and_the_loss_is_the_samples_mean() {
    Tensor x = Tensor.of(new float[][] {{1, 2}, {3, 4}, {5, 6}});
    int[][] batches = {{2, 0}, {1}};
    Cases<Input> cases =
        Cases.of(new Input(x, new int[] {0, 1, 2}, batches, new double[] {0.9, 0.3}))
            .generated(8, draws -> generated(draws, draws.integer(7, 20), draws.integer(2, 4)))
            .generated(2, draws -> generated(draws, 12, 4))
            .generated(1, draws -> generated(draws, 6, 6))
            .generated(1, draws -> generated(draws, 5, 1))
            .generated(4, TrainEpochTest::withSomeLeftOut);
    Examiner.of(TrainEpoch.class, cases, in -> right(in, in.mean()))
        .misconception("classes-not-picked", in -> sent(in, b -> in.batches()[b], in::inOrder))
        .misconception(
            "classes-not-picked", in -> sent(in, b -> in.batches()[b], b -> first(in, b)))
        .misconception("all-classes", in -> sent(in, b -> in.batches()[b], b -> in.everything()))
        .misconception("rows-in-order", in -> sent(in, in::inOrder, in::inOrder))
        .misconception("all-samples", in -> sent(in, b -> in.everything(), b -> in.everything()))
        .misconception(
            "first-batch-again", in -> sent(in, b -> in.batches()[0], b -> in.batches()[0]))
        .misconception("last-batch-missing", TrainEpochTest::withoutLast)
        .misconception("mean-of-batches", in -> right(in, sum(in) / in.batches().length))
        .misconception("not-averaged", in -> right(in, sum(in)))
        .misconception("not-averaged", in -> right(in, in.weighted()))
        .misconception("last-loss", in -> right(in, in.losses()[in.last()]))
        .misconception("divided-by-all", in -> right(in, in.weighted() / in.classes().length))
        .misconception("divided-by-all", in -> right(in, sum(in) / in.classes().length))
        .examine(TrainEpochTest::answer);
  }

  private static Epoch answer(Input in) {
    List<Tensor> x = new ArrayList<>();
    List<int[]> classes = new ArrayList<>();
    double loss =
        TrainEpoch.trainEpoch(
            in.x(),
            in.classes(),
            in.batches(),
            (batch, theirs) -> {
              x.add(batch.cloned());
              classes.add(theirs.clone());
              return in.losses()[(x.size() - 1) % in.losses().length];
            });
    return new Epoch(loss, x.toArray(Tensor[]::new), classes.toArray(int[][]::new));
  }

  private static Input generated(Draws draws, int samples, int size) {
    int[] order = new Generator(draws.integer(0, 1_000_000)).permutation(samples);
    int[][] batches =
        IntStream.range(0, (samples + size - 1) / size)
            .map(b -> b * size)
            .mapToObj(start -> Arrays.copyOfRange(order, start, Math.min(start + size, samples)))
            .toArray(int[][]::new);
    return input(draws, samples, batches);
  }

  /** Batches of different sizes that don't hold every sample. */
  private static Input withSomeLeftOut(Draws draws) {
    int[] order = new Generator(draws.integer(0, 1_000_000)).permutation(14);
    int[][] batches = {
      Arrays.copyOfRange(order, 0, draws.integer(1, 3)),
      Arrays.copyOfRange(order, 3, 8),
      Arrays.copyOfRange(order, 8, draws.integer(9, 12))
    };
    return input(draws, 14, batches);
  }

  private static Input input(Draws draws, int samples, int[][] batches) {
    int[] classes = draws.sizes(samples, 0, 9);
    double[] losses =
        Arrays.stream(draws.sizes(batches.length, 1, 300)).mapToDouble(i -> i / 100.0).toArray();
    return new Input(draws.tensor(samples, draws.integer(1, 4)), classes, batches, losses);
  }

  private static double sum(Input in) {
    return Arrays.stream(in.losses()).sum();
  }

  private static Epoch right(Input in, double loss) {
    return epoch(in, in.batches().length, loss, b -> in.batches()[b], b -> in.batches()[b]);
  }

  /** Other rows, other classes, and the losses weighted by the number of rows. */
  private static Epoch sent(Input in, Rows rows, Rows classes) {
    double weighted = 0;
    int samples = 0;
    for (int b = 0; b <= in.last(); b++) {
      int count = rows.of(b).length;
      weighted += in.losses()[b] * count;
      samples += count;
    }
    return epoch(in, in.batches().length, weighted / samples, rows, classes);
  }

  private static Epoch withoutLast(Input in) {
    double sum = in.weighted() - in.losses()[in.last()] * in.batches()[in.last()].length;
    Rows rows = b -> in.batches()[b];
    return epoch(in, in.last(), sum / in.before(in.last()), rows, rows);
  }

  private static Epoch epoch(Input in, int batches, double loss, Rows rows, Rows classes) {
    Tensor[] x = new Tensor[batches];
    int[][] picked = new int[batches][];
    for (int b = 0; b < batches; b++) {
      x[b] = in.x().indexSelect(0, rows.of(b));
      picked[b] = Arrays.stream(classes.of(b)).map(row -> in.classes()[row]).toArray();
    }
    return new Epoch(loss, x, picked);
  }

  private static int[] first(Input in, int batch) {
    return IntStream.range(0, in.batches()[batch].length).toArray();
  }
}
