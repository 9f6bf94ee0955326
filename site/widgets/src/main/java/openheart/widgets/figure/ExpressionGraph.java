package openheart.widgets.figure;

import java.util.ArrayList;
import java.util.List;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Choice;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Svg;
import openheart.widgets.view.Widget;

/** The graph of a small expression, stepped forward and backward. */
final class ExpressionGraph extends Widget {
  private final Choice expression = add(new Choice("expression", "twoPaths", "sine", "product"));
  private final Slider x = add(Slider.of("x", -3, 3, 2, 2));
  private final Slider step = add(Slider.stepper("step", 10, 10));

  @Override
  protected void changed(String key) {
    step.most(2 * graph().nodes.size());
    if (key.equals("expression")) {
      step.set(0);
    }
  }

  @Override
  protected void restored() {
    step.most(2 * graph().nodes.size());
  }

  private Graph graph() {
    Graph graph = new Graph();
    Node input = graph.leaf("x", "x", x.value(), 0.5);
    switch (expression.value()) {
      case "sine" -> {
        Node u = graph.node("u", "x\u00b2", 0.5, t -> t[0].square(), input);
        graph.node("y", "sin u", 0.5, t -> t[0].sin(), u);
      }
      case "product" -> {
        Node two = graph.leaf("c", "2", 2, 0.85);
        Node u = graph.node("u", "x + c", 0.78, t -> t[0].add(t[1]), input, two);
        graph.node("y", "x \u00b7 u", 0.35, t -> t[0].mul(t[1]), input, u);
      }
      default -> {
        Node u = graph.node("u", "x\u00b2", 0.5, t -> t[0].square(), input);
        Node a = graph.node("a", "3u", 0.22, t -> t[0].mul(3), u);
        Node b = graph.node("b", "u\u00b2", 0.78, t -> t[0].square(), u);
        graph.node("y", "a + b", 0.5, t -> t[0].add(t[1]), a, b);
      }
    }
    graph.backward();
    return graph;
  }

  /** What a node computes from its inputs. */
  private interface Operation {
    Tensor of(Tensor... inputs);
  }

  /** A value, what it was made from, and the gradients. */
  private static final class Node {
    final String name;
    final String formula;
    final double across;
    final Node[] inputs;
    final Tensor value;
    final float[] slopes;
    int layer;
    float grad;

    Node(String name, String formula, double across, Tensor value, Node... inputs) {
      this.name = name;
      this.formula = formula;
      this.across = across;
      this.value = value;
      this.inputs = inputs;
      this.slopes = new float[inputs.length];
      for (Node input : inputs) {
        layer = Math.max(layer, input.layer + 1);
      }
    }
  }

  /** Nodes in the order in which they are computed. */
  private static final class Graph {
    final List<Node> nodes = new ArrayList<>();

    Node leaf(String name, String formula, float value, double across) {
      Tensor tensor = Tensor.scalar(value).requiresGrad(true);
      Node leaf = new Node(name, formula, across, tensor);
      nodes.add(leaf);
      return leaf;
    }

    Node node(String name, String formula, double across, Operation operation, Node... inputs) {
      Tensor[] values = new Tensor[inputs.length];
      Tensor[] alone = new Tensor[inputs.length];
      for (int i = 0; i < inputs.length; i++) {
        values[i] = inputs[i].value;
        alone[i] = Tensor.scalar(inputs[i].value.item()).requiresGrad(true);
      }
      Node node = new Node(name, formula, across, operation.of(values).retainGrad(), inputs);
      // The derivative on each arrow: of this operation by itself.
      operation.of(alone).backward();
      for (int i = 0; i < inputs.length; i++) {
        node.slopes[i] = alone[i].grad().item();
      }
      nodes.add(node);
      return node;
    }

    void backward() {
      nodes.get(nodes.size() - 1).value.backward();
      for (Node node : nodes) {
        node.grad = node.value.grad().item();
      }
    }

    int layers() {
      return nodes.get(nodes.size() - 1).layer + 1;
    }
  }

  @Override
  protected void draw(Canvas canvas) {
    Graph graph = graph();
    for (Node node : graph.nodes) {
      canvas.computed(node.value.item(), node.grad);
      canvas.computed(node.slopes);
    }
    new Drawing(canvas, graph, step.whole()).draw();
  }

  /** Boxes and arrows: to the right, or downwards where there is little width. */
  private static final class Drawing {
    private static final double BOX = 96;
    private static final double BOX_HEIGHT = 74;

    private final Canvas canvas;
    private final Graph graph;
    private final int done;
    private final boolean down;
    private final double width;
    private final double height;

    Drawing(Canvas canvas, Graph graph, int done) {
      this.canvas = canvas;
      this.graph = graph;
      this.done = done;
      this.down = canvas.narrow();
      this.width = canvas.width();
      this.height = down ? graph.layers() * 140.0 - 50 : 270;
    }

    private double x(Node node) {
      return down
          ? node.across * width
          : BOX / 2 + 4 + node.layer * (width - BOX - 8) / (graph.layers() - 1);
    }

    private double y(Node node) {
      return down ? BOX_HEIGHT / 2 + 4 + node.layer * 140.0 : node.across * height;
    }

    /** Whether a node has its value, or its gradient. */
    private boolean forward(int number) {
      return done > number;
    }

    private boolean backward(int number) {
      return done > 2 * graph.nodes.size() - 1 - number;
    }

    void draw() {
      Svg svg = new Svg(width, height + 8);
      int count = graph.nodes.size();
      int current = done == 0 ? -1 : done <= count ? done - 1 : 2 * count - done;
      for (int i = 0; i < count; i++) {
        for (int k = 0; k < graph.nodes.get(i).inputs.length; k++) {
          arrow(svg, i, k, current);
        }
      }
      for (int i = 0; i < count; i++) {
        box(svg, i, i == current);
      }
      canvas.draw(svg, read());
      say(current);
    }

    /** The boxes as they are read aloud. */
    private String read() {
      StringBuilder read = new StringBuilder();
      for (int i = 0; i < graph.nodes.size() && forward(i); i++) {
        Node node = graph.nodes.get(i);
        read.append(i == 0 ? "" : ". ").append(node.name).append(": ");
        read.append(canvas.brief(node.value.item(), 3));
        if (backward(i)) {
          read.append("; ").append(canvas.text("gradient")).append(": ");
          read.append(canvas.brief(node.grad, 3));
        }
      }
      return read.toString();
    }

    private void arrow(Svg svg, int number, int k, int current) {
      Node to = graph.nodes.get(number);
      Node from = to.inputs[k];
      double x1 = x(from) + (down ? 0 : BOX / 2);
      double y1 = y(from) + (down ? BOX_HEIGHT / 2 : 0);
      double x2 = x(to) - (down ? 0 : BOX / 2 + 7);
      double y2 = y(to) - (down ? BOX_HEIGHT / 2 + 7 : 0);
      boolean shown = done > graph.nodes.size() && backward(number);
      String kind = shown ? "arrow back" : forward(number) ? "arrow on" : "arrow";
      Svg.Path path = new Svg.Path().move(x1, y1);
      if (down) {
        path.curve(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
      } else {
        path.curve((x1 + x2) / 2, y1, (x1 + x2) / 2, y2, x2, y2);
      }
      svg.path(kind, path);
      Svg.Path head = new Svg.Path();
      if (down) {
        head.move(x2 - 5, y2 - 2).line(x2, y2 + 6).line(x2 + 5, y2 - 2);
      } else {
        head.move(x2 - 2, y2 - 5).line(x2 + 6, y2).line(x2 - 2, y2 + 5);
      }
      svg.path(kind, head);
      if (shown) {
        svg.text(
            "mono middle small halo on-negative",
            (x1 + x2) / 2,
            (y1 + y2) / 2 + 4,
            "\u00d7" + canvas.brief(to.slopes[k], 2));
      }
    }

    private void box(Svg svg, int number, boolean current) {
      Node node = graph.nodes.get(number);
      double left = x(node) - BOX / 2;
      double top = y(node) - BOX_HEIGHT / 2;
      String kind = forward(number) ? "own" : "empty";
      svg.rect(kind + (current ? " now-box" : ""), left, top, BOX, BOX_HEIGHT, 8);
      boolean leaf = node.inputs.length == 0;
      String title = leaf ? node.name : node.name + " = " + node.formula;
      svg.text("soft middle", x(node), top + 19, title);
      if (forward(number)) {
        String value = canvas.brief(node.value.item(), 3);
        svg.text("mono middle strong on-result", x(node), top + 41, value);
      }
      if (backward(number)) {
        svg.text("mono middle on-negative", x(node), top + 62, canvas.brief(node.grad, 3));
      }
    }

    private void say(int current) {
      if (current < 0) {
        canvas.say(canvas.text("begin"));
        return;
      }
      Node node = graph.nodes.get(current);
      if (done <= graph.nodes.size()) {
        String value = canvas.brief(node.value.item(), 3);
        boolean leaf = node.inputs.length == 0;
        canvas.say(canvas.text("forward", node.name, leaf ? value : node.formula + " = " + value));
        return;
      }
      StringBuilder sum = new StringBuilder();
      for (Node user : graph.nodes) {
        for (int k = 0; k < user.inputs.length; k++) {
          if (user.inputs[k] == node) {
            sum.append(sum.length() == 0 ? "" : " + ");
            sum.append(part(user.grad)).append(" \u00b7 ").append(part(user.slopes[k]));
          }
        }
      }
      String grad = canvas.brief(node.grad, 3);
      String text = sum.length() == 0 ? grad : sum + " = " + grad;
      canvas.say(canvas.text(sum.length() == 0 ? "start" : "backward", node.name, text));
    }

    private String part(float number) {
      String text = canvas.brief(number, 3);
      return number < 0 ? "(" + text + ")" : text;
    }
  }
}
