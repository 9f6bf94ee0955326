package openheart.lessons.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import openheart.lesson.Figure;
import openheart.lesson.Theme;
import openheart.lesson.Words;
import openheart.lesson.figure.LineChart;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Tanh;
import openheart.optim.Optimizer;
import openheart.optim.SGD;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.internal.chartpart.Chart;

/** The figures of images, weights and regions. */
final class Pictures {

  private Pictures() {}

  private static void learn(Sequential model, Dataset data, int steps) {
    Optimizer optimizer = new SGD(model.parameters(), 0.5);
    for (int step = 0; step < steps; step++) {
      optimizer.zeroGrad();
      Classifier.loss(model, data).backward();
      optimizer.step();
    }
  }

  /** The network of the example twoMoons, at four times. */
  private static final class Moments {
    static final int[] EPOCHS = {0, 20, 150, 1000};
    static final Dataset DATA = Moons.points(200, 0.1f, new Generator(28));
    static final List<Plane> PLANES = planes();

    private static List<Plane> planes() {
      Sequential model = Classifier.network(2, 16, 2, new Generator(28));
      List<Plane> planes = new ArrayList<>();
      int done = 0;
      for (int epochs : EPOCHS) {
        learn(model, DATA, epochs - done);
        done = epochs;
        planes.add(Plane.of(model));
      }
      return planes;
    }
  }

  @Figure
  static Chart<?, ?> regions(Words words, Theme theme) {
    List<String> captions =
        IntStream.of(Moments.EPOCHS)
            .mapToObj(epochs -> words.text("regions.epoch", words.number(epochs, 0)))
            .toList();
    return chart(
        words, "regions", 480, new PlanePanels(2, captions, Moments.PLANES, Moments.DATA, theme));
  }

  /** Networks of two activations and three widths, after the same training. */
  private static final class Widths {
    static final int[] WIDTHS = {2, 4, 16};
    static final Dataset DATA = Moons.points(100, 0.15f, new Generator(28));
    static final List<Plane> PLANES = planes();

    private static List<Plane> planes() {
      List<Plane> planes = new ArrayList<>();
      for (Module activation : List.of(new ReLU(), new Tanh())) {
        for (int width : WIDTHS) {
          Generator generator = new Generator(3);
          Linear first = new Linear(2, width, generator);
          Linear last = new Linear(width, 2, generator);
          Sequential model = new Sequential(first, activation, last);
          learn(model, DATA, 1000);
          planes.add(Plane.of(model));
        }
      }
      return planes;
    }
  }

  @Figure
  static Chart<?, ?> playground(Words words, Theme theme) {
    List<String> captions = new ArrayList<>();
    for (String activation : List.of("ReLU", "tanh")) {
      for (int width : Widths.WIDTHS) {
        captions.add(words.text("playground.net", activation, words.number(width, 0)));
      }
    }
    return chart(
        words, "playground", 380, new PlanePanels(3, captions, Widths.PLANES, Widths.DATA, theme));
  }

  @Figure
  static Chart<?, ?> samples(Words words, Theme theme) {
    Dataset data = Images.load();
    List<String> captions =
        IntStream.range(0, 30).mapToObj(i -> String.valueOf(data.classes()[i])).toList();
    return chart(
        words,
        "samples",
        310,
        ImagePanels.ofPixels(10, captions, data.x().narrow(0, 0, 30), theme));
  }

  @Figure
  static Chart<?, ?> confusionTable(Words words, Theme theme) {
    Tensor counts = Digits.confusion(Digits.trained(), Digits.parts().get(2)); // (10, 10)
    LineChart chart =
        new LineChart(words, "confusionTable", 540)
            .x(-0.5, 9.5)
            .y(-0.5, 9.5)
            .xMarksApart(40)
            .yMarksApart(35)
            .yLabels(value -> words.number(9 - value, 0))
            .drawing(new ConfusionTable(counts, theme));
    chart.getStyler().setAxisTicksVisible(true).setPlotContentSize(1);
    return chart;
  }

  @Figure
  static Chart<?, ?> neurons(Words words, Theme theme) {
    Tensor weights = Digits.trained().namedParameters().get("0.weight").detach(); // (64, 64)
    List<String> captions = IntStream.range(0, 64).mapToObj(String::valueOf).toList();
    return chart(words, "neurons", 720, ImagePanels.ofWeights(8, captions, weights, theme));
  }

  private static LineChart chart(Words words, String figure, int height, Annotation drawing) {
    return new LineChart(words, figure, height).x(0, 1).y(0, 1).drawing(drawing);
  }
}
