package openheart.lesson;

import java.awt.Color;
import java.util.List;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;

/** A lesson for the kit's own tests; its source is on their class path. */
public final class SampleLesson implements Lesson {

  @Override
  public List<Class<?>> code() {
    return List.of(SampleLesson.class);
  }

  @Override
  public String slug() {
    return "sample";
  }

  @Example(with = "twice")
  static void zebra(Output out) {
    Tensor v = Tensor.of(1, 2, 3); // (3)
    out.show(v.unsqueeze(0));
    out.show(v.unsqueeze(1));
    out.show(v.shape());
    out.show(v.strides());
    out.show(twice(v.get(2)));
    v.set(9, 0);
    out.show(v.unsqueeze(0));
  }

  static float twice(float x) {
    return 2 * x;
  }

  @Example
  static void aardvark(Output out) {
    out.show(1.0 / 3);
    out.show(Shape.of(2).equals(Shape.of(2)));
    out.fails(() -> Shape.of(2, 3).broadcast(Shape.of(4)));
  }

  @Figure
  static Chart<?, ?> line(Words words, Theme theme) {
    XYChart chart =
        new XYChartBuilder()
            .width(200)
            .height(100)
            .title(words.text("title", words.number(0.5, 1)))
            .build();
    chart.addSeries("a", new double[] {0, 1}, new double[] {0, 1}).setLineColor(red(theme));
    return chart;
  }

  private static Color red(Theme theme) {
    return theme.red();
  }
}
