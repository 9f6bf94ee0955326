package openheart.exercises.ensembles;

import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.exercise.Outcome;
import openheart.exercises.ensembles.BeatTheMean.Parameters;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(
    value = BeatTheMean.class,
    uses = {
      "Tensor.sub",
      "Tensor.add",
      "Tensor.mul",
      "Tensor.neg",
      "Tensor.subInPlace",
      "Tensor.addInPlace",
      "Tensor.mulInPlace",
      "Tensor.softmax",
      Exercise.ARRANGING
    })
class BeatTheMeanTest {
  /** What the learned layer must be ahead of the mean vote, in points of accuracy. */
  private static final float AHEAD = 3;

  record Input(Tensor scores, int[] families, Parameters start, float rate, int steps) {
    Tensor outputs(Parameters now) {
      return CoreLayer.outputs(scores, now);
    }

    Tensor upstream(Parameters now) {
      return CoreLayer.lossGradient(outputs(now), families);
    }

    Parameters gradient(Parameters now) {
      return gradient(now, upstream(now));
    }

    Parameters gradient(Parameters now, Tensor upstream) {
      return CoreLayer.gradient(scores, now, upstream);
    }
  }

  /** A contest: learn from some proteins, and be judged by the accuracy on others. */
  record Contest(int seed, float rate, int steps) {
    Proteins learnedFrom() {
      return Proteins.draw(new Generator(seed), 500);
    }

    Proteins judgedBy() {
      return Proteins.draw(new Generator(seed + 1), 1000);
    }

    Parameters start() {
      return CoreLayer.start(new Generator(seed + 2), Proteins.MODELS, Proteins.FAMILIES, 8);
    }
  }

  @Test
  @Order(1)
  void every_step_moves_every_parameter_against_its_gradient() {
    Cases<Input> cases =
        Cases.of(worked(1), worked(0), worked(2))
            .generated(2, draws -> input(draws, 1, 3, 2, 4))
            .generated(2, draws -> input(draws, 3, 1, 2, 4))
            .generated(2, draws -> input(draws, 2, 4, 3, 1))
            .generated(5, BeatTheMeanTest::any);
    Examiner.of(BeatTheMean.class, cases, in -> descent(in, in.rate(), in.steps()))
        .misconception("uphill", in -> descent(in, -in.rate(), in.steps()))
        .misconception("rate-ignored", in -> descent(in, 1, in.steps()))
        .misconception("one-step", in -> descent(in, in.rate(), 1))
        .misconception("one-step", in -> descent(in, in.rate(), Math.min(1, in.steps())))
        .misconception("one-step-too-few", in -> descent(in, in.rate(), in.steps() - 1))
        .misconception("one-step-too-many", in -> descent(in, in.rate(), in.steps() + 1))
        .misconception("start-returned", in -> in.start())
        .misconception("gradient-returned", in -> in.gradient(in.start()))
        .misconception("gradient-of-the-start", in -> each(in, now -> in.gradient(in.start())))
        .misconception("from-the-start-again", BeatTheMeanTest::again)
        .misconception("outputs-of-the-start", BeatTheMeanTest::staleOutputs)
        .misconception("gradients-added-up", BeatTheMeanTest::addedUp)
        .misconception("loss-skipped", in -> each(in, now -> in.gradient(now, in.outputs(now))))
        .misconception("softmax-twice", in -> each(in, now -> softmaxTwice(in, now)))
        .misconception("one-after-the-other", BeatTheMeanTest::inTurn)
        .misconception("first-half-still", in -> each(in, now -> secondHalf(in.gradient(now))))
        .misconception("second-half-still", in -> each(in, now -> firstHalf(in.gradient(now))))
        .misconception("biases-still", in -> each(in, now -> weights(in.gradient(now))))
        .examine(in -> learn(in.scores(), in.families(), in.start(), in.rate(), in.steps()));
  }

  @Test
  @Order(2)
  void what_it_learns_beats_the_mean_vote_on_other_proteins() {
    Cases<Contest> cases = Cases.of(new Contest(28, 2, 200));
    Examiner.of(BeatTheMean.class, cases, BeatTheMeanTest::needed)
        .symptom("mean-not-beaten", (expected, actual) -> actual instanceof Outcome.Answer)
        .examine(
            in -> {
              Proteins from = in.learnedFrom();
              Parameters learned =
                  learn(from.scores(), from.families(), in.start(), in.rate(), in.steps());
              Proteins others = in.judgedBy();
              float accuracy = others.accuracy(CoreLayer.outputs(others.scores(), learned));
              return Math.min(accuracy, needed(in));
            });
  }

  private static Parameters learn(
      Tensor scores, int[] families, Parameters start, float rate, int steps) {
    return BeatTheMean.learn(
        scores,
        families,
        start,
        rate,
        steps,
        CoreLayer::outputs,
        CoreLayer::lossGradient,
        CoreLayer::gradient);
  }

  private static float needed(Contest in) {
    return in.judgedBy().accuracyOfTheMean() + AHEAD;
  }

  private static Input worked(int steps) {
    return new Input(
        Tensor.of(new float[][][] {{{1, 1}}}),
        new int[] {0},
        new Parameters(
            Tensor.ones(1, 2, 1), Tensor.zeros(2, 1), Tensor.ones(2, 1), Tensor.zeros(2)),
        0.2f,
        steps);
  }

  private static Input input(Draws draws, int models, int n, int families, int hidden) {
    int[] truth = new int[n];
    for (int i = 0; i < n; i++) {
      truth[i] = draws.integer(0, families - 1);
    }
    Parameters start =
        new Parameters(
            small(draws, models, families, hidden),
            small(draws, families, hidden),
            small(draws, families, hidden),
            small(draws, families));
    float rate = draws.integer(2, 8) / 10f;
    return new Input(
        draws.tensor(models, n, families).softmax(-1), truth, start, rate, draws.integer(2, 5));
  }

  private static Input any(Draws draws) {
    return input(
        draws, draws.integer(2, 4), draws.integer(2, 5), draws.integer(2, 4), draws.integer(2, 4));
  }

  /** Small enough that outputs stay close, and no gradient is lost in a saturated softmax. */
  private static Tensor small(Draws draws, int... sizes) {
    return draws.tensor(sizes).div(4);
  }

  /** What a step subtracts, times the rate, from the parameters at that moment. */
  private interface Direction {
    Parameters at(Parameters now);
  }

  private static Parameters descent(Input in, float rate, int steps) {
    Parameters now = in.start();
    for (int step = 0; step < steps; step++) {
      now = moved(now, in.gradient(now), rate);
    }
    return now;
  }

  private static Parameters each(Input in, Direction direction) {
    Parameters now = in.start();
    for (int step = 0; step < in.steps(); step++) {
      now = moved(now, direction.at(now), in.rate());
    }
    return now;
  }

  private static Parameters moved(Parameters now, Parameters direction, float rate) {
    return new Parameters(
        now.weights1().sub(direction.weights1().mul(rate)),
        now.bias1().sub(direction.bias1().mul(rate)),
        now.weights2().sub(direction.weights2().mul(rate)),
        now.bias2().sub(direction.bias2().mul(rate)));
  }

  /** Each step sets out from the start, with the gradient of where the last one got. */
  private static Parameters again(Input in) {
    Parameters now = in.start();
    for (int step = 0; step < in.steps(); step++) {
      now = moved(in.start(), in.gradient(now), in.rate());
    }
    return now;
  }

  private static Parameters staleOutputs(Input in) {
    Tensor upstream = in.upstream(in.start());
    return each(in, now -> in.gradient(now, upstream));
  }

  /** As when gradients are never zeroed. */
  private static Parameters addedUp(Input in) {
    Parameters now = in.start();
    Parameters sum = moved(now, now, 1);
    for (int step = 0; step < in.steps(); step++) {
      sum = moved(sum, in.gradient(now), -1);
      now = moved(now, sum, in.rate());
    }
    return now;
  }

  private static Parameters softmaxTwice(Input in, Parameters now) {
    Tensor probabilities = in.outputs(now).softmax(-1);
    return in.gradient(now, CoreLayer.lossGradient(probabilities, in.families()));
  }

  /** The second half moves first, and the first half's gradient is taken after that. */
  private static Parameters inTurn(Input in) {
    Parameters now = in.start();
    for (int step = 0; step < in.steps(); step++) {
      now = moved(now, secondHalf(in.gradient(now)), in.rate());
      now = moved(now, firstHalf(in.gradient(now)), in.rate());
    }
    return now;
  }

  private static Parameters firstHalf(Parameters p) {
    return new Parameters(p.weights1(), p.bias1(), zero(p.weights2()), zero(p.bias2()));
  }

  private static Parameters secondHalf(Parameters p) {
    return new Parameters(zero(p.weights1()), zero(p.bias1()), p.weights2(), p.bias2());
  }

  private static Parameters weights(Parameters p) {
    return new Parameters(p.weights1(), zero(p.bias1()), p.weights2(), zero(p.bias2()));
  }

  private static Tensor zero(Tensor like) {
    return Tensor.zerosLike(like);
  }
}
