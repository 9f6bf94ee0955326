package openheart.widgets.figure;

import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Svg;

/** The loops as code, the tensors as grids, and the cell that is being made. */
final class LoopNestDrawing {
  private static final String NAMES = "ABC";
  private static final double LINE = 22;

  private final Canvas canvas;
  private final LoopNest loops;
  private final int done;
  private final int[] at;

  LoopNestDrawing(Canvas canvas, LoopNest loops, int done) {
    this.canvas = canvas;
    this.loops = loops;
    this.done = done;
    this.at = loops.at(Math.max(0, done - 1));
  }

  void draw() {
    code();
    grids();
    canvas.computed(loops.result.toArray());
    sum();
  }

  private String indexed(String name, String letters) {
    StringBuilder text = new StringBuilder(name).append('[');
    for (int i = 0; i < letters.length(); i++) {
      text.append(i == 0 ? "" : ", ").append(letters.charAt(i));
    }
    return text.append(']').toString();
  }

  private void code() {
    int depth = loops.letters.length();
    StringBuilder product = new StringBuilder(indexed("R", loops.output)).append(" += ");
    for (int i = 0; i < loops.inputs.size(); i++) {
      String name = NAMES.substring(i, i + 1);
      product.append(i == 0 ? "" : " * ").append(indexed(name, loops.inputs.get(i)));
    }
    double indent = canvas.narrow() ? 10 : 18;
    double length = Math.max(product.length() * 7.9 + depth * indent, 29 * 7.9 + depth * indent);
    Svg svg = new Svg(Math.min(canvas.width(), length + 90), (depth + 1) * LINE + 4);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      char letter = loops.letters.charAt(i);
      String text = "for (int " + letter + " = 0; " + letter + " < " + loops.size[i];
      text += "; " + letter + "++)";
      lines.append(text).append(' ');
      svg.text("mono code", i * indent, 16 + i * LINE, text);
      String kind = i < loops.output.length() ? "on-result" : "on-stretched";
      if (done > 0) {
        svg.text(
            "mono code end " + kind,
            Math.min(canvas.width(), length + 90),
            16 + i * LINE,
            letter + " = " + at[i]);
      }
    }
    svg.text("mono code", depth * indent, 16 + depth * LINE, product.toString());
    canvas.draw(svg, lines.append(product).toString());
  }

  private void grids() {
    int count = loops.inputs.size() + 1;
    double total = 0;
    for (int i = 0; i < count; i++) {
      total += columns(tensor(i)) * 36 + (i > 0 ? 40 : 0);
    }
    double cell = total <= canvas.width() ? 36 : canvas.narrow() ? 32 : 34;
    StringBuilder html = new StringBuilder("<div class=\"live-row\">");
    for (int i = 0; i < count; i++) {
      html.append(grid(i, cell));
    }
    canvas.draw(html.append("</div>").toString());
  }

  private Tensor tensor(int i) {
    return i < loops.operands.length ? loops.operands[i] : loops.result;
  }

  private static int columns(Tensor tensor) {
    return tensor.ndim() == 0 ? 1 : tensor.size(tensor.ndim() - 1);
  }

  private String grid(int i, double cell) {
    boolean isResult = i == loops.operands.length;
    String letters = isResult ? loops.output : loops.inputs.get(i);
    Tensor tensor = tensor(i);
    int columns = columns(tensor);
    int rows = tensor.numel() / columns;
    int inner = tensor.ndim() < 2 ? 1 : tensor.size(tensor.ndim() - 2);
    String name = isResult ? "R" : NAMES.substring(i, i + 1);
    String title = name + " " + tensor.shape();
    double width = Math.max(columns * cell, title.length() * 8.7);
    double left = (width - columns * cell) / 2;
    Svg svg = new Svg(width, 24 + rows * cell + (rows / inner - 1) * 10);
    svg.text("mono middle", width / 2, 14, title);
    float[] numbers = tensor.toArray();
    int finished = done / loops.each();
    int now = flat(tensor, loops.cell(letters, at));
    StringBuilder read = new StringBuilder(title + ": ");
    for (int n = 0; n < numbers.length; n++) {
      double x = left + n % columns * cell;
      double y = 24 + n / columns * cell + n / columns / inner * 10;
      boolean current = done > 0 && n == now;
      boolean used = done > 0 && !isResult && meets(letters, tensor, n);
      String kind;
      if (isResult) {
        kind = current ? "result now" : n < finished ? "result" : "empty";
      } else {
        kind = current ? "own now" : used ? "used" : "own";
      }
      svg.rect(kind, x + 1, y + 1, cell - 3, cell - 3, 4);
      String text =
          !isResult || n < finished
              ? canvas.brief(numbers[n], 0)
              : current ? canvas.brief(partial(), 0) : "";
      if (!text.isEmpty()) {
        read.append(n == 0 ? "" : n % columns == 0 ? ". " : "; ").append(text);
      }
      String color = isResult ? " on-result" : current ? " on-now" : "";
      svg.text("mono middle small" + color, x + cell / 2 - 0.5, y + cell / 2 + 4, text);
    }
    return svg.html(read.toString());
  }

  /** Whether a cell of an operand takes part in the cell of the result that is being made. */
  private boolean meets(String letters, Tensor tensor, int flat) {
    int rest = flat;
    for (int axis = letters.length() - 1; axis >= 0; axis--) {
      int index = rest % tensor.size(axis);
      rest /= tensor.size(axis);
      int letter = loops.letters.indexOf(letters.charAt(axis));
      if (letter < loops.output.length() && at[letter] != index) {
        return false;
      }
    }
    return true;
  }

  private static int flat(Tensor tensor, int[] cell) {
    int flat = 0;
    for (int axis = 0; axis < cell.length; axis++) {
      flat = flat * tensor.size(axis) + cell[axis];
    }
    return flat;
  }

  /** The multiply-adds of the present cell that are done, from its first. */
  private int first() {
    return (done - 1) / loops.each() * loops.each();
  }

  private float product(int number) {
    int[] at = loops.at(number);
    float product = 1;
    for (int i = 0; i < loops.operands.length; i++) {
      product *= loops.operands[i].get(loops.cell(loops.inputs.get(i), at));
    }
    return product;
  }

  private float partial() {
    float sum = 0;
    for (int number = first(); number < done; number++) {
      sum += product(number);
    }
    return sum;
  }

  /** Says the sum so far. */
  private void sum() {
    if (done == 0) {
      canvas.say(canvas.text("begin", Integer.toString(loops.steps)));
      return;
    }
    StringBuilder text = new StringBuilder("R[");
    int[] cell = loops.cell(loops.output, at);
    for (int i = 0; i < cell.length; i++) {
      text.append(i == 0 ? "" : ", ").append(cell[i]);
    }
    text.append("] = ");
    for (int number = first(); number < done; number++) {
      int[] at = loops.at(number);
      text.append(number == first() ? "" : " + ");
      for (int i = 0; i < loops.operands.length; i++) {
        float factor = loops.operands[i].get(loops.cell(loops.inputs.get(i), at));
        text.append(i == 0 ? "" : "\u202f\u00b7\u202f").append(canvas.brief(factor, 0));
      }
    }
    if (done - first() > 1 || loops.operands.length > 1) {
      text.append(" = ").append(canvas.brief(partial(), 0));
    }
    canvas.computed(partial());
    boolean last = done - first() == loops.each();
    canvas.say(text + ".");
    canvas.say(
        canvas.text(last ? "cell" : "more", Integer.toString(loops.each() - done + first())));
  }
}
