package openheart.lessons.ensembles;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.Tensor;

/**
 * Proteins as four imperfect classifiers see them, drawn from a model of how they err. Every
 * classifier gives a protein a probability for each of five families.
 *
 * @param scores the probabilities, (4, n, 5)
 * @param families the true family of each protein
 */
record Proteins(Tensor scores, int[] families) {

  /** What the first three say for each family (column) of a protein of a family (row). */
  static final Tensor EVIDENCE =
      Tensor.of(
          new float[][][] {
            {
              {3, 0, 0, 0, 0},
              {0, 3, 0, 0, 0},
              {0, 0, 1, 0, 0},
              {0, 0, 0, 1, 1.5f},
              {0, 0, 0, 1.5f, 1}
            },
            {
              {1, 0, 0, 0, 0},
              {0, 1, 0, 0, 0},
              {0, 0, 3, 0, 0},
              {0, 0, 0, 2, 1.5f},
              {0, 0, 0, 1.5f, 2}
            },
            {{1, 0, 0, 0, 0}, {0, 1, 0, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 2, 0}, {0, 0, 0, 0, 2}}
          }); // (3, 5, 5)

  static Proteins draw(Generator generator, int n) {
    int[] families = generator.integers(0, 5, n);
    Tensor truth = oneHot(families); // (n, 5)
    Tensor[] scores = new Tensor[4];
    for (int m = 0; m < 3; m++) {
      Tensor noise = Tensor.randn(generator, n, 5).mul(1.5f); // (n, 5)
      scores[m] = truth.matmul(EVIDENCE.select(0, m)).add(noise).softmax(1); // (n, 5)
    }
    scores[3] = boaster(generator, truth);
    return new Proteins(Tensor.stack(scores), families);
  }

  static Tensor boaster(Generator generator, Tensor truth) {
    int n = truth.size(0);
    Tensor knows = Tensor.rand(generator, n, 1).lt(0.5f); // (n, 1)
    Tensor guess = oneHot(generator.integers(0, 5, n)); // (n, 5)
    Tensor pick = Tensor.where(knows, truth, guess); // (n, 5)
    Tensor spread = Tensor.rand(generator, n, 1).mul(0.2f); // (n, 1)
    Tensor sure = Tensor.where(knows, spread.add(0.5f), spread.add(0.8f)); // (n, 1)
    Tensor others = pick.rsub(1).mul(sure.rsub(1)).div(4); // (n, 5)
    return pick.mul(sure).add(others);
  }

  static Tensor oneHot(int... families) {
    return Tensor.eye(5).indexSelect(0, families); // (n, 5)
  }

  @Example(with = {"draw", "boaster", "oneHot"})
  static void proteins(Output out) {
    out.show(EVIDENCE);
    Proteins drawn = draw(new Generator(1), 1000);
    out.show(drawn.scores().shape());
    out.show(drawn.scores().sum(-1).sub(1).abs().max().item() < 1e-6);
    out.show(drawn.families()[0]);
    out.show(drawn.scores().select(1, 0));
    out.show(drawn.scores().get(3, 0, 4));
  }
}
