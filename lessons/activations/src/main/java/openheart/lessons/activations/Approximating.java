package openheart.lessons.activations;

import java.util.List;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;

/** One layer of ReLUs drawn through the points of a curve. */
final class Approximating {

  private Approximating() {}

  @Example(with = {"curve", "largestError"})
  static void universal(Output out) {
    out.show(largestError(4));
    out.show(largestError(8));
    out.show(largestError(16));
    out.show(largestError(32));
    out.show(largestError(64));

    Tensor outside = Tensor.of(8, 9, 10); // (3)
    out.show(outside.sin());
    out.show(curve(outside, 64));
  }

  static Tensor curve(Tensor x, int units) {
    double width = 2 * Math.PI / units;
    Tensor points = Tensor.linspace(0, 2 * Math.PI, units + 1); // (points)
    Tensor heights = points.sin(); // (points)
    Tensor rises = heights.narrow(0, 1, units).sub(heights.narrow(0, 0, units));
    Tensor slopes = rises.div((float) width); // (units)
    Tensor turns = slopes.narrow(0, 1, units - 1).sub(slopes.narrow(0, 0, units - 1));
    Tensor weights = Tensor.cat(List.of(slopes.narrow(0, 0, 1), turns), 0); // (units)
    Tensor biases = points.narrow(0, 0, units).neg(); // (units)
    Tensor hidden = x.unsqueeze(1).add(biases).relu(); // (samples, units)
    return hidden.matmul(weights); // (samples)
  }

  static float largestError(int units) {
    Tensor x = Tensor.linspace(0, 2 * Math.PI, 1001); // (samples)
    return curve(x, units).sub(x.sin()).abs().max().item();
  }
}
