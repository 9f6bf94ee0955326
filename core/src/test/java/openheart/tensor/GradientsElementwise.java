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
        of("sub", in -> in[0].sub(in[1]), COLUMN, ROWS),
        of("mul", in -> in[0].mul(in[1]), Shape.of(2, 1, 3), Shape.of(4, 1)),
        of("mul by itself", in -> in[0].mul(in[0]), ROWS),
        of("mul by a number", in -> in[0].mul(-3), ROWS));
  }
}
