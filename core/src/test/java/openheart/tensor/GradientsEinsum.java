package openheart.tensor;

import static openheart.tensor.GradientCase.of;

import java.util.List;

/** Gradient cases of diagonals. */
final class GradientsEinsum {

  private GradientsEinsum() {}

  static List<GradientCase> cases() {
    return List.of(
        of("diagonal", in -> in[0].diagonal(), Shape.of(3, 3)),
        of("diagonal above", in -> in[0].diagonal(1, -1, 0), Shape.of(4, 2, 3)),
        of("diagonal below", in -> in[0].diagonal(-2, 0, 2), Shape.of(4, 2, 3)),
        of("diagonal without elements", in -> in[0].diagonal(9, 0, 1), Shape.of(2, 3)),
        of("trace", in -> in[0].trace(), Shape.of(3, 4)));
  }
}
