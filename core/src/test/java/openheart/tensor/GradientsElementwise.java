package openheart.tensor;

import static openheart.tensor.GradientCase.of;

import java.util.List;

/** Gradient cases of the operations on each element. */
final class GradientsElementwise {

  private static final Shape ROWS = Shape.of(2, 3);
  private static final Shape ROW = Shape.of(3);
  private static final Shape COLUMN = Shape.of(2, 1);

  private GradientsElementwise() {}

  static List<GradientCase> cases() {
    return List.of(
        of("add", in -> in[0].add(in[1]), ROWS, ROW),
        of("add a number", in -> in[0].add(3), ROWS),
        of("sub", in -> in[0].sub(in[1]), COLUMN, ROWS),
        of("rsub", in -> in[0].rsub(1), ROWS),
        of("mul", in -> in[0].mul(in[1]), Shape.of(2, 1, 3), Shape.of(4, 1)),
        of("mul by itself", in -> in[0].mul(in[0]), ROWS),
        of("mul by a number", in -> in[0].mul(-3), ROWS),
        of("div", in -> in[0].div(in[1]), ROWS, COLUMN),
        of("div by a number", in -> in[0].div(4), ROWS),
        of("maximum", in -> in[0].maximum(in[1].mul(0.2f)), ROWS, ROW),
        of("minimum", in -> in[0].mul(0.2f).minimum(in[1]), ROW, ROWS),
        of("neg", in -> in[0].neg(), ROWS),
        of("abs", in -> in[0].abs(), ROWS),
        of("sign", in -> in[0].sign(), ROWS),
        of("floor", in -> in[0].mul(0.01f).floor(), ROWS),
        of("ceil", in -> in[0].mul(0.01f).ceil(), ROWS),
        of("round", in -> in[0].mul(0.01f).round(), ROWS),
        of("reciprocal", in -> in[0].square().add(1).reciprocal(), ROWS),
        of("sqrt", in -> in[0].abs().add(1).sqrt(), ROWS),
        of("square", in -> in[0].square(), ROWS),
        of("pow 3", in -> in[0].pow(3), ROWS),
        of("pow 2", in -> in[0].pow(2), ROWS),
        of("pow 0", in -> in[0].add(in[0].pow(0)), ROWS),
        of("pow 0.5", in -> in[0].abs().add(1).pow(0.5f), ROWS),
        of("pow -1", in -> in[0].abs().add(1).pow(-1), ROWS),
        of("pow -1.3", in -> in[0].abs().add(1).pow(-1.3f), ROWS),
        of("pow of tensors", in -> in[0].abs().add(0.5f).pow(in[1]), ROWS, ROW),
        of("exp", in -> in[0].exp(), ROWS),
        of("log", in -> in[0].abs().add(1).log(), ROWS),
        of("sin", in -> in[0].sin(), ROWS),
        of("cos", in -> in[0].cos(), ROWS),
        of("clamp", in -> in[0].mul(3).clamp(-1, 1), ROWS),
        of("clampMin", in -> in[0].clampMin(0.1f), ROWS),
        of("clampMax", in -> in[0].clampMax(0.1f), ROWS),
        of("relu", in -> in[0].relu(), ROWS),
        of("leakyRelu", in -> in[0].leakyRelu(0.1f), ROWS),
        of("elu", in -> in[0].elu(1.5f), ROWS),
        of("gelu", in -> in[0].gelu(), ROWS),
        of("geluTanh", in -> in[0].geluTanh(), ROWS),
        of("silu", in -> in[0].silu(), ROWS),
        of("sigmoid", in -> in[0].sigmoid(), ROWS),
        of("logSigmoid", in -> in[0].logSigmoid(), ROWS),
        of("tanh", in -> in[0].tanh(), ROWS),
        of("softplus", in -> in[0].softplus(), ROWS),
        of("where", in -> Tensor.where(Tensor.of(1, 0, -1), in[0], in[1]), ROWS, COLUMN));
  }
}
