package openheart.lesson.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import openheart.lesson.Words;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.HeatMapSeries;

class HeatMapTest {

  @Test
  void row_0_is_on_top_and_what_is_no_number_is_no_cell() {
    Words words = Words.of(getClass(), "figures", "es");
    Tensor shades = Tensor.of(new float[][] {{1, 2}, {Float.NaN, 4}});
    HeatMapSeries cells =
        new HeatMap(words, "line", 300)
            .cells(List.of("left", "right"), List.of("top", "bottom"), shades, 5)
            .getHeatMapSeries();
    assertThat(cells.getYData().stream().map(Object::toString)).containsExactly("bottom", "top");
    assertThat(cells.getHeatData().stream().map(Arrays::toString))
        .containsExactly("[0, 1, 1.0]", "[1, 1, 2.0]", "[1, 0, 4.0]");
    assertThat(cells.getMin()).isEqualTo(-5);
    assertThat(cells.getMax()).isEqualTo(5);
  }
}
