package openheart.tensor;

import static openheart.tensor.GradientCase.of;

import java.util.List;

/** Gradient cases of the reductions. */
final class GradientsReductions {

  private static final Shape ROWS = Shape.of(2, 3);
  private static final Shape BLOCK = Shape.of(3, 2, 4);

  private GradientsReductions() {}

  static List<GradientCase> cases() {
    return List.of(
        of("sum", in -> in[0].sum(), ROWS),
        of("sum of a dim", in -> in[0].sum(1), BLOCK),
        of("sum kept", in -> in[0].sum(true, 0, 2), BLOCK),
        of("sum of a view", in -> in[0].t().sum(0), ROWS),
        of("mean", in -> in[0].mean(), ROWS),
        of("mean of dims", in -> in[0].mean(-1, 0), BLOCK),
        of("mean kept", in -> in[0].mean(true, 1), ROWS),
        of("var", in -> in[0].var(), ROWS),
        of("var of all there is", in -> in[0].var(0, false, 1), BLOCK),
        of("var kept", in -> in[0].var(true, 0), ROWS),
        of("std", in -> in[0].std(), ROWS),
        of("std of dims", in -> in[0].std(0, true, 0, 2), BLOCK),
        of("std of a dim", in -> in[0].std(2), BLOCK),
        of("max", in -> apart(in[0]).max(), ROWS),
        of("max of a dim", in -> apart(in[0]).max(1), BLOCK),
        of("min", in -> apart(in[0]).min(), ROWS),
        of("min of dims", in -> apart(in[0]).min(true, 0, 1), BLOCK),
        of("max with indices", in -> apart(in[0]).maxWithIndices(1).values(), BLOCK),
        of("min with indices", in -> apart(in[0]).minWithIndices(true, 0).values(), BLOCK),
        of("prod", in -> in[0].prod(), ROWS),
        of("prod of a dim", in -> in[0].prod(1), BLOCK),
        of("prod with a zero", in -> in[0].mul(Tensor.of(1, 0, 2)).prod(1), ROWS),
        of("prod with two zeros", in -> in[0].mul(Tensor.of(0, 0, 2)).prod(1), ROWS),
        of("norm", in -> in[0].norm(), ROWS),
        of("norm of a dim", in -> in[0].norm(true, 1), BLOCK),
        of("norm 1", in -> in[0].norm(1, false, 0), ROWS),
        of("norm 3", in -> in[0].norm(3, false, 0, 2), BLOCK),
        of("norm 0.5", in -> in[0].norm(0.5, true), Shape.of(3)),
        of("norm inf", in -> apart(in[0]).norm(Double.POSITIVE_INFINITY, false, 1), BLOCK),
        of("norm -inf", in -> apart(in[0]).norm(Double.NEGATIVE_INFINITY, false, 1), ROWS),
        of("cumsum", in -> in[0].cumsum(1), BLOCK),
        of("logsumexp", in -> in[0].logsumexp(), ROWS),
        of("logsumexp of dims", in -> in[0].logsumexp(true, 0, 2), BLOCK),
        of("softmax", in -> in[0].softmax(1), ROWS),
        of("softmax of a middle dim", in -> in[0].softmax(1), BLOCK),
        of("logSoftmax", in -> in[0].logSoftmax(-1), ROWS),
        of("logSoftmax of the first dim", in -> in[0].logSoftmax(0), BLOCK));
  }

  /** Moved so far apart that no step changes their order. */
  private static Tensor apart(Tensor x) {
    return x.add(Tensor.arange(x.numel()).mul(5).add(3).view(x.shape().dims()));
  }
}
