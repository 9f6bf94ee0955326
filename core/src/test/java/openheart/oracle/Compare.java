package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import openheart.tensor.Tensor;

/** Answers against torch's. */
final class Compare {

  private Compare() {}

  /** Shape and every bit; all NaN are one. */
  static void same(Tensor actual, JsonElement expected) {
    Tensor torch = Json.tensor(expected);
    assertThat(actual.shape()).isEqualTo(torch.shape());
    assertThat(actual.toArray()).containsExactly(torch.toArray());
  }

  /** Shape, and every number within tolerance * max(1, |torch's|); NaN is NaN, inf is inf. */
  static void close(Tensor actual, JsonElement expected, double tolerance) {
    Tensor torch = Json.tensor(expected);
    assertThat(actual.shape()).isEqualTo(torch.shape());
    float[] mine = actual.toArray();
    float[] theirs = torch.toArray();
    for (int i = 0; i < mine.length; i++) {
      close(mine[i], theirs[i], tolerance);
    }
  }

  static void close(double actual, double expected, double tolerance) {
    boolean close =
        Double.compare(actual, expected) == 0
            || Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected))
                && !Double.isInfinite(expected);
    assertThat(close).as("%s is torch's %s within %s", actual, expected, tolerance).isTrue();
  }
}
