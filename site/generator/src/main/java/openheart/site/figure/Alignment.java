package openheart.site.figure;

import java.util.Arrays;
import java.util.stream.IntStream;
import openheart.site.adoc.MacroCall;
import openheart.site.text.Texts;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * Two shapes aligned on the right, axis by axis, and below the cells that stretch. The attributes
 * {@code a} and {@code b} choose the shapes, (3, 1) and (4) by default.
 */
final class Alignment implements Interactive {
  private static final int CELL = 52;
  private static final int ROW = 40;
  private static final int STEP_X = CELL + 10;
  private static final int STEP_Y = ROW + 12;
  private static final int NAMES = 112;
  private static final int SMALL = 34;

  @Override
  public String html(MacroCall call, String alt, Texts texts) {
    Shape a = shape(call.attribute("a").orElse("3, 1"));
    Shape b = shape(call.attribute("b").orElse("4"));
    Shape result = a.broadcast(b);
    String title = texts.get("alignment.title", a, b);
    String axes =
        axes(a, b, result, texts).described("alignment-axes", "alignment-drawing", title, alt);
    return "<div class=\"alignment\">"
        + axes
        + (result.ndim() == 2 ? grids(a, b, result) : "")
        + "</div>";
  }

  private static Shape shape(String sizes) {
    return Shape.of(
        Arrays.stream(sizes.split(",")).map(String::strip).mapToInt(Integer::parseInt).toArray());
  }

  /** The table of sizes: a row for each shape, a column for each axis. */
  private static Svg axes(Shape a, Shape b, Shape result, Texts texts) {
    int axes = result.ndim();
    Svg svg = new Svg(NAMES + axes * STEP_X, 3 * STEP_Y + 34);
    for (int axis = 0; axis < axes; axis++) {
      int middle = NAMES + axis * STEP_X + CELL / 2;
      svg.text(
          "axis",
          middle,
          14,
          texts.get("alignment.axis", String.valueOf(axis - axes).replace('-', '\u2212')));
    }
    row(svg, a, result, 24, false);
    row(svg, b, result, 24 + STEP_Y, false);
    int rule = 24 + 2 * STEP_Y - 3;
    svg.line("rule", 0, rule, NAMES + axes * STEP_X - 10, rule);
    row(svg, result, result, rule + 9, true);
    return svg;
  }

  private static void row(Svg svg, Shape shape, Shape result, int y, boolean isResult) {
    svg.text("name", NAMES - 16, y + ROW / 2 + 5, shape.toString());
    int missing = result.ndim() - shape.ndim();
    for (int axis = 0; axis < result.ndim(); axis++) {
      int size = axis < missing ? 1 : shape.size(axis - missing);
      boolean stretched = size != result.size(axis);
      String kind =
          isResult ? "result" : axis < missing ? "added" : stretched ? "stretched" : "own";
      int x = NAMES + axis * STEP_X;
      svg.cell(kind, x, y, CELL, ROW);
      String text = stretched ? size + " \u2192 " + result.size(axis) : String.valueOf(size);
      svg.text("size " + kind + "-size", x + CELL / 2, y + ROW / 2 + 5, text);
    }
  }

  /** The two tensors, stretched, and their sum; the numbers are computed by the course's core. */
  private static String grids(Shape a, Shape b, Shape result) {
    Tensor left = Tensor.arange(a.numel()).mul(10).view(a.dims());
    Tensor right = Tensor.arange(1, b.numel() + 1, 1).view(b.dims());
    return "<div class=\"alignment-grids\">"
        + grid(left, result, false)
        + "<span class=\"operator\" aria-hidden=\"true\">+</span>"
        + grid(right, result, false)
        + "<span class=\"operator\" aria-hidden=\"true\">=</span>"
        + grid(left.add(right), result, true)
        + "</div>";
  }

  private static String grid(Tensor tensor, Shape result, boolean isResult) {
    int rows = result.size(0);
    int columns = result.size(1);
    Tensor stretched = tensor.expand(result.dims());
    int[] strides = stretched.strides();
    Svg svg = new Svg(columns * SMALL, rows * SMALL);
    IntStream.range(0, rows * columns)
        .forEach(
            cell -> {
              int row = cell / columns;
              int column = cell % columns;
              // A cell is a copy where its axis has stride 0 and it is not the first.
              boolean copy = strides[0] == 0 && row > 0 || strides[1] == 0 && column > 0;
              String kind = isResult ? "result" : copy ? "stretched" : "own";
              svg.cell(kind, column * SMALL + 1, row * SMALL + 1, SMALL - 4, SMALL - 4);
              String number = String.valueOf((int) stretched.get(row, column));
              svg.text(
                  "number " + kind + "-size",
                  column * SMALL + SMALL / 2 - 1,
                  row * SMALL + SMALL / 2 + 4,
                  number);
            });
    return svg.hidden("alignment-grid");
  }
}
