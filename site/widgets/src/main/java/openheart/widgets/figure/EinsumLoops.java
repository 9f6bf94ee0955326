package openheart.widgets.figure;

import java.util.ArrayList;
import java.util.List;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Typed;
import openheart.widgets.view.Widget;

/** The loops that an einsum equation stands for, one multiply-add after the other. */
final class EinsumLoops extends Widget {
  private static final int MOST_STEPS = 200;
  private static final int MOST_SIZE = 6;

  private final Typed equation = add(new Typed("equation", "ik,kj->ij"));
  private final Typed sizes = add(new Typed("sizes", "i=2, k=3, j=2"));
  private final Slider step = add(Slider.stepper("step", 12, 9));

  /** What was typed, understood; or null. */
  private Loops loops;

  @Override
  protected void restored() {
    Reader reader = new Reader();
    loops = reader.read(equation.text(), sizes.text());
    if (loops != null) {
      step.most(loops.steps);
    }
  }

  @Override
  protected void changed(String key) {
    if (!key.equals("step")) {
      restored();
      if (loops != null) {
        // The first cell, finished.
        step.set(loops.steps / loops.result.numel());
      }
    }
  }

  @Override
  protected void draw(Canvas canvas) {
    Reader reader = new Reader();
    loops = reader.read(equation.text(), sizes.text());
    boolean inSizes = reader.problem.startsWith("size");
    String problem = reader.problem.isEmpty() ? "" : canvas.text(reader.problem, reader.about);
    equation.problem(inSizes ? "" : problem);
    sizes.problem(inSizes ? problem : "");
    step.hide(loops == null);
    if (loops == null) {
      canvas.say(canvas.text("unread"));
      return;
    }
    step.most(loops.steps);
    new Drawing(canvas, loops, step.whole()).draw();
  }

  /** An equation with its letters' sizes, its operands and its result, as core computes it. */
  private static final class Loops {
    final List<String> inputs;
    final String output;
    final String letters;
    final int[] size;
    final Tensor[] operands;
    final Tensor result;
    final int steps;

    Loops(List<String> inputs, String output, String letters, int[] size) {
      this.inputs = inputs;
      this.output = output;
      this.letters = letters;
      this.size = size;
      operands = new Tensor[inputs.size()];
      int next = 1;
      StringBuilder equation = new StringBuilder();
      for (int i = 0; i < operands.length; i++) {
        int[] dims = dims(inputs.get(i));
        operands[i] = Tensor.zeros(dims);
        int numel = operands[i].numel();
        operands[i] = Tensor.arange(next, next + numel, 1).view(dims);
        next += numel;
        equation.append(i == 0 ? "" : ",").append(inputs.get(i));
      }
      result = Tensor.einsum(equation + "->" + output, operands);
      int steps = 1;
      for (int n : size) {
        steps *= n;
      }
      this.steps = steps;
    }

    private int[] dims(String letters) {
      int[] dims = new int[letters.length()];
      for (int i = 0; i < dims.length; i++) {
        dims[i] = size[this.letters.indexOf(letters.charAt(i))];
      }
      return dims;
    }

    /** The value of each letter in the multiply-add of that number. */
    int[] at(int number) {
      int[] at = new int[size.length];
      int rest = number;
      for (int i = size.length - 1; i >= 0; i--) {
        at[i] = rest % size[i];
        rest /= size[i];
      }
      return at;
    }

    /** The cell of a tensor with these letters. */
    int[] cell(String letters, int[] at) {
      int[] cell = new int[letters.length()];
      for (int i = 0; i < cell.length; i++) {
        cell[i] = at[this.letters.indexOf(letters.charAt(i))];
      }
      return cell;
    }

    /** How many multiply-adds make a cell of the result. */
    int each() {
      return steps / result.numel();
    }
  }

  /** Understands an equation and sizes, or says what is wrong, by a text's key. */
  private static final class Reader {
    String problem = "";
    String about = "";

    Loops read(String equation, String sizes) {
      String plain = equation.replace(" ", "");
      int arrow = plain.indexOf("->");
      String left = arrow < 0 ? plain : plain.substring(0, arrow);
      for (int i = 0; i < left.length(); i++) {
        char c = left.charAt(i);
        if (!(c >= 'a' && c <= 'z' || c == ',')) {
          return wrong("character", String.valueOf(c));
        }
      }
      List<String> inputs = new ArrayList<>();
      int start = 0;
      for (int end = 0; end <= left.length(); end++) {
        if (end == left.length() || left.charAt(end) == ',') {
          inputs.add(left.substring(start, end));
          start = end + 1;
        }
      }
      if (inputs.size() > 3 || left.isEmpty()) {
        return wrong("operands", "");
      }
      String output = arrow < 0 ? implicit(left) : plain.substring(arrow + 2);
      for (int i = 0; i < output.length(); i++) {
        String letter = output.substring(i, i + 1);
        if (letter.equals(",") || left.indexOf(letter) < 0) {
          return wrong("unknown", letter);
        }
        if (output.indexOf(letter) != i) {
          return wrong("twice", letter);
        }
      }
      StringBuilder letters = new StringBuilder(output);
      for (int i = 0; i < left.length(); i++) {
        if (left.charAt(i) != ',' && letters.indexOf(left.substring(i, i + 1)) < 0) {
          letters.append(left.charAt(i));
        }
      }
      int[] size = sizes(letters.toString(), sizes);
      if (size == null) {
        return null;
      }
      int steps = 1;
      for (int n : size) {
        steps *= n;
        if (steps > MOST_STEPS) {
          return wrong("size.many", Integer.toString(MOST_STEPS));
        }
      }
      return new Loops(inputs, output, letters.toString(), size);
    }

    /** The letters that stand once, in the order of the alphabet. */
    private static String implicit(String left) {
      StringBuilder output = new StringBuilder();
      for (char c = 'a'; c <= 'z'; c++) {
        int at = left.indexOf(c);
        if (at >= 0 && left.indexOf(c, at + 1) < 0) {
          output.append(c);
        }
      }
      return output.toString();
    }

    private int[] sizes(String letters, String text) {
      int[] size = new int[letters.length()];
      for (int i = 0; i < size.length; i++) {
        size[i] = 2; // Where nothing is said.
        char letter = letters.charAt(i);
        int at = text.indexOf(letter);
        if (at >= 0) {
          int digit = at + 1;
          while (digit < text.length()
              && (text.charAt(digit) == ' ' || text.charAt(digit) == '=')) {
            digit++;
          }
          int n = digit < text.length() ? text.charAt(digit) - '0' : 0;
          boolean longer =
              digit + 1 < text.length()
                  && text.charAt(digit + 1) >= '0'
                  && text.charAt(digit + 1) <= '9';
          if (n < 1 || n > MOST_SIZE || longer) {
            wrong("size", String.valueOf(letter));
            return null;
          }
          size[i] = n;
        }
      }
      return size;
    }

    private Loops wrong(String problem, String about) {
      this.problem = problem;
      this.about = about;
      return null;
    }
  }

  /** The loops as code, the tensors as grids, and the cell that is being made. */
  private static final class Drawing {
    private static final String NAMES = "ABC";
    private static final double LINE = 22;

    private final Canvas canvas;
    private final Loops loops;
    private final int done;
    private final int[] at;

    Drawing(Canvas canvas, Loops loops, int done) {
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
      for (int i = 0; i < depth; i++) {
        char letter = loops.letters.charAt(i);
        String text = "for (int " + letter + " = 0; " + letter + " < " + loops.size[i];
        svg.text("mono code", i * indent, 16 + i * LINE, text + "; " + letter + "++)");
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
      canvas.draw(svg);
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
        String color = isResult ? " on-result" : current ? " on-now" : "";
        svg.text("mono middle small" + color, x + cell / 2 - 0.5, y + cell / 2 + 4, text);
      }
      return svg.html(title);
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
}
