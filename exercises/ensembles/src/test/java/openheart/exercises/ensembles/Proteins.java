package openheart.exercises.ensembles;

import openheart.random.Generator;
import openheart.tensor.Tensor;

/**
 * Proteins of four families as three imperfect classifiers see them, after the chapter's recipe:
 * one knows families 0 and 1, one knows 2 and 3, and one boasts, surest when it guesses.
 *
 * @param scores the classifiers' probabilities, (3, n, 4)
 * @param families the true ones, (n)
 */
record Proteins(Tensor scores, int[] families) {
  static final int MODELS = 3;
  static final int FAMILIES = 4;

  /** What the first two classifiers say for each family when it is the right one. */
  private static final Tensor EVIDENCE = Tensor.of(new float[][] {{3, 3, 1, 1}, {1, 1, 3, 3}});

  static Proteins draw(Generator generator, int n) {
    int[] families = generator.integers(0, FAMILIES, n);
    Tensor truth = oneHot(families); // (n, 4)
    return new Proteins(
        Tensor.stack(
            expert(generator, truth, 0), expert(generator, truth, 1), boaster(generator, truth)),
        families);
  }

  private static Tensor expert(Generator generator, Tensor truth, int which) {
    Tensor noise = Tensor.randn(generator, truth.size(0), FAMILIES).mul(1.5f);
    return truth.mul(EVIDENCE.select(0, which)).add(noise).softmax(1); // (n, 4)
  }

  /** Knows half of the proteins, and says so with caution; guesses the others, and swears to it. */
  private static Tensor boaster(Generator generator, Tensor truth) {
    int n = truth.size(0);
    Tensor knows = Tensor.rand(generator, n, 1).lt(0.5f); // (n, 1)
    Tensor guess = oneHot(generator.integers(0, FAMILIES, n)); // (n, 4)
    Tensor pick = Tensor.where(knows, truth, guess); // (n, 4)
    Tensor sure = knows.mul(-0.4f).add(1); // (n, 1): 0.6 or 1
    Tensor others = pick.rsub(1).mul(sure.rsub(1)).div(FAMILIES - 1); // (n, 4)
    return pick.mul(sure).add(others);
  }

  private static Tensor oneHot(int... families) {
    return Tensor.eye(FAMILIES).indexSelect(0, families);
  }

  /** The share of proteins, in percent, whose largest output is that of their family. */
  float accuracy(Tensor outputs) {
    Tensor answers = outputs.argmax(false, 1); // (n)
    int right = 0;
    for (int i = 0; i < families.length; i++) {
      if ((int) answers.get(i) == families[i]) {
        right++;
      }
    }
    return 100f * right / families.length;
  }

  float accuracyOfTheMean() {
    return accuracy(scores.mean(0));
  }
}
