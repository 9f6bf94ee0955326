package openheart.widgets.figure;

import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Typed;
import openheart.widgets.view.Widget;

/** Two shapes aligned on the right, axis by axis, and below the cells that stretch. */
final class Alignment extends Widget {
  private static final double CHARACTER = 8.5;
  private static final double ROW = 40;
  private static final double GAP = 12;
  private static final int MOST_AXES = 5;
  private static final int MOST_CELLS = 60;

  private final Typed first = add(new Typed("a", "3, 1"));
  private final Typed second = add(new Typed("b", "4"));

  @Override
  protected void draw(Canvas canvas) {
    Shape a = shape(first, canvas);
    Shape b = shape(second, canvas);
    if (a == null || b == null) {
      canvas.say(canvas.text("unread"));
      return;
    }
    Shape result = null;
    try {
      result = a.broadcast(b);
      canvas.say(canvas.text("result", a.toString(), b.toString(), result.toString()));
    } catch (ShapeException e) {
      none(canvas, a, b);
    } catch (IllegalArgumentException e) {
      canvas.say(canvas.text("size"));
      return;
    }
    axes(canvas, a, b, result);
    if (result == null) {
      return;
    }
    int count = stretches(a, result) + stretches(b, result);
    canvas.say(count == 0 ? canvas.text("nothing") : canvas.text("stretched"));
    if (result.numel() == 0 || result.numel() > MOST_CELLS) {
      canvas.say(canvas.text("large", Integer.toString(result.numel())));
    } else {
      grids(canvas, a, b, result);
    }
  }

  /** What was typed as a shape; null, and marked, if it is none. */
  private static Shape shape(Typed typed, Canvas canvas) {
    typed.problem("");
    String text = typed.text();
    int[] sizes = new int[MOST_AXES];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        if (" ,()x\u00d7;".indexOf(c) < 0) {
          typed.problem(canvas.text("character", String.valueOf(c)));
          return null;
        }
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      if (end - at > 4 || count == MOST_AXES) {
        typed.problem(canvas.text(count == MOST_AXES ? "axes" : "size"));
        return null;
      }
      sizes[count++] = Integer.parseInt(text.substring(at, end));
      at = end;
    }
    int[] own = new int[count];
    System.arraycopy(sizes, 0, own, 0, count);
    try {
      return Shape.of(own);
    } catch (IllegalArgumentException e) {
      typed.problem(canvas.text("size"));
      return null;
    }
  }

  /** Says why two shapes can't be combined: the last axis that forbids it. */
  private static void none(Canvas canvas, Shape a, Shape b) {
    int axes = Math.max(a.ndim(), b.ndim());
    int[] sizesA = aligned(a, axes);
    int[] sizesB = aligned(b, axes);
    int axis = axes - 1;
    while (joined(sizesA[axis], sizesB[axis]) >= 0) {
      axis--;
    }
    canvas.say(
        canvas.text(
            "none",
            a.toString(),
            b.toString(),
            name(axis, axes),
            Integer.toString(sizesA[axis]),
            Integer.toString(sizesB[axis])));
  }

  /** An axis as it is counted from the right. */
  private static String name(int axis, int axes) {
    return "\u2212" + (axes - axis);
  }

  private static int stretches(Shape shape, Shape result) {
    int missing = result.ndim() - shape.ndim();
    int count = missing;
    for (int axis = 0; axis < shape.ndim(); axis++) {
      count += shape.size(axis) == result.size(axis + missing) ? 0 : 1;
    }
    return count;
  }

  /** The table of sizes: a row for each shape, a column for each axis. */
  private static void axes(Canvas canvas, Shape a, Shape b, Shape result) {
    int axes = Math.max(a.ndim(), b.ndim());
    String sum = result == null ? "?" : result.toString();
    int longest = Math.max(sum.length(), Math.max(a.toString().length(), b.toString().length()));
    double names = longest * CHARACTER + 18;
    boolean above = names > canvas.width() * 0.36;
    double left = above ? 0 : names;
    double cell = axes == 0 ? 0 : Math.min(64, (canvas.width() - left) / axes - 8);
    double width = Math.max(left + axes * (cell + 8), above ? names : 0);
    double step = ROW + GAP + (above ? 18 : 0);
    Svg svg = new Svg(width, 22 + 3 * step + 8);
    int[] sizesA = aligned(a, axes);
    int[] sizesB = aligned(b, axes);
    for (int axis = 0; axis < axes; axis++) {
      String name = name(axis, axes);
      double x = left + axis * (cell + 8) + cell / 2;
      svg.text("soft middle", x, 13, above ? name : canvas.text("axis", name));
    }
    StringBuilder read = new StringBuilder();
    for (int row = 0; row < 3; row++) {
      double y = 22 + row * step + (row == 2 ? 8 : 0);
      String name = row == 0 ? a.toString() : row == 1 ? b.toString() : sum;
      if (row == 2) {
        svg.line("rule", 0, y - 8, width - 8, y - 8);
      }
      if (above) {
        svg.text("mono", 0, y + 13, name);
        y += 18;
      } else {
        svg.text("mono end", left - 16, y + ROW / 2 + 5, name);
      }
      read.append(row == 0 ? "" : ". ").append(name);
      for (int axis = 0; axis < axes; axis++) {
        double x = left + axis * (cell + 8);
        int missing = axes - (row == 0 ? a.ndim() : b.ndim());
        String text = size(svg, row, axis < missing, sizesA[axis], sizesB[axis], x, y, cell);
        read.append(axis == 0 ? ": " : "; ").append(text);
      }
    }
    canvas.draw(svg, read.toString());
  }

  /** Draws one axis of one row; returns its text. */
  private static String size(
      Svg svg, int row, boolean added, int a, int b, double x, double y, double cell) {
    int joined = joined(a, b);
    int own = row == 0 ? a : b;
    String kind;
    String text;
    if (joined < 0) {
      kind = "wrong";
      text = row == 2 ? "\u2717" : Integer.toString(own);
    } else if (row == 2) {
      kind = "result";
      text = Integer.toString(joined);
    } else {
      kind = added || own != joined ? "stretched" : "own";
      text = own == joined ? Integer.toString(own) : own + " \u2192 " + joined;
    }
    svg.rect(kind, x, y, cell, ROW, 5);
    String smaller = text.length() * CHARACTER > cell - 4 ? " small" : "";
    svg.text("mono middle on-" + kind + smaller, x + cell / 2, y + ROW / 2 + 5, text);
    return text;
  }

  /** The sizes with ones before them. */
  private static int[] aligned(Shape shape, int axes) {
    int[] sizes = new int[axes];
    int missing = axes - shape.ndim();
    for (int axis = 0; axis < axes; axis++) {
      sizes[axis] = axis < missing ? 1 : shape.size(axis - missing);
    }
    return sizes;
  }

  /** The size of two axes together, as core has it; -1 if they don't go together. */
  private static int joined(int a, int b) {
    try {
      return Shape.of(a).broadcast(Shape.of(b)).size(0);
    } catch (ShapeException e) {
      return -1;
    }
  }

  /** The two tensors, stretched, and their sum. */
  private static void grids(Canvas canvas, Shape a, Shape b, Shape result) {
    Tensor left = Tensor.arange(a.numel()).mul(10).view(a.dims());
    Tensor right = Tensor.arange(1, b.numel() + 1, 1).view(b.dims());
    Tensor sum = left.add(right);
    canvas.computed(sum.toArray());
    int columns = columns(result);
    boolean beside = 3 * columns * 34 + 2 * 34 <= canvas.width();
    double cell = Math.min(34, canvas.width() / columns);
    canvas.draw(
        "<div class=\"live-sum"
            + (beside ? "\">" : " stacked\">")
            + grid(canvas, left, result, false, cell)
            + "<span aria-hidden=\"true\">+</span>"
            + grid(canvas, right, result, false, cell)
            + "<span aria-hidden=\"true\">=</span>"
            + grid(canvas, sum, result, true, cell)
            + "</div>");
  }

  private static int columns(Shape shape) {
    return shape.ndim() == 0 ? 1 : shape.size(shape.ndim() - 1);
  }

  private static String grid(Canvas canvas, Tensor tensor, Shape result, boolean sum, double cell) {
    Tensor stretched = tensor.expand(result.dims());
    int[] strides = stretched.strides();
    float[] numbers = stretched.contiguous().toArray();
    int columns = columns(result);
    int rows = numbers.length / columns;
    int inner = result.ndim() < 2 ? 1 : result.size(result.ndim() - 2);
    Svg svg = new Svg(columns * cell, rows * cell + (rows / inner - 1) * GAP);
    for (int i = 0; i < numbers.length; i++) {
      // A cell is a copy where some axis has stride 0 and it is not the first there.
      boolean copy = false;
      int rest = i;
      for (int axis = result.ndim() - 1; axis >= 0; axis--) {
        copy |= strides[axis] == 0 && rest % result.size(axis) > 0;
        rest /= result.size(axis);
      }
      String kind = sum ? "result" : copy ? "stretched" : "own";
      int row = i / columns;
      double x = i % columns * cell;
      double y = row * cell + row / inner * GAP;
      svg.rect(kind, x + 1, y + 1, cell - 3, cell - 3, 4);
      String text = Integer.toString((int) numbers[i]);
      svg.text("mono middle small on-" + kind, x + cell / 2 - 0.5, y + cell / 2 + 4, text);
    }
    return svg.html(tensor.shape() + ": " + canvas.rows(numbers, columns, 0));
  }
}
