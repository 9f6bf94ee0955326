package openheart.widgets.figure;

import java.util.Map;
import openheart.nn.BatchNorm1d;
import openheart.nn.Linear;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.nn.ReLU;
import openheart.nn.Sequential;
import openheart.nn.Softmax;
import openheart.nn.Tanh;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Choice;
import openheart.widgets.view.Marks;
import openheart.widgets.view.Texts;
import openheart.widgets.view.Widget;

/** A module as a tree that unfolds to parameters and shapes. */
final class ModuleTree extends Widget {
  private static final String ROOT = "root";

  private final Choice model = add(new Choice("model", "tiny", "small", "deep"));
  private final Marks open = add(new Marks("open", "root,model,model.0"));

  /** A model whose only part is called model. */
  private static final class Whole extends Module {
    private final Sequential model;

    Whole(Sequential model) {
      this.model = module("model", model);
    }

    @Override
    protected Tensor forward(Tensor x) {
      return model.call(x);
    }
  }

  private Module root() {
    Generator generator = new Generator(28);
    return switch (model.value()) {
      case "small" -> new Sequential(new Linear(2, 3, generator), new Linear(3, 1, generator));
      case "deep" ->
          new Sequential(
              block(64, 32, generator), block(32, 16, generator), new Linear(16, 10, generator));
      default ->
          new Whole(
              new Sequential(
                  new Linear(100, 200, generator),
                  new ReLU(),
                  new Linear(200, 10, generator),
                  new Softmax(1)));
    };
  }

  private static Sequential block(int in, int out, Generator generator) {
    return new Sequential(new Linear(in, out, generator), new BatchNorm1d(out), new Tanh());
  }

  @Override
  protected void draw(Canvas canvas) {
    Module root = root();
    StringBuilder html = new StringBuilder("<ul class=\"live-tree\">");
    branch(html, canvas, ROOT, "", root);
    canvas.draw(html.append("</ul>").toString());
    for (Parameter parameter : root.parameters()) {
      canvas.computed(parameter.detach().toArray());
    }
    int all = root.namedParameters().size();
    canvas.say(
        canvas.text(
            "result",
            canvas.number(root.numParameters(), 0),
            Integer.toString(all),
            Integer.toString(root.modules().size())));
  }

  private void branch(StringBuilder html, Canvas canvas, String name, String path, Module module) {
    String key = path.isEmpty() ? ROOT : path;
    boolean leaf = module.namedParameters().isEmpty() && module.children().isEmpty();
    boolean isOpen = open.has(key);
    html.append("<li>");
    String what = name.equals(ROOT) ? "" : name;
    String kind = kind(module);
    String count = canvas.text("count", canvas.number(module.numParameters(), 0));
    if (leaf) {
      html.append("<span class=\"live-node\">");
    } else {
      html.append("<button type=\"button\" class=\"live-node\" aria-expanded=\"" + isOpen)
          .append("\" data-set=\"open=*" + key + "\">");
    }
    if (!what.isEmpty()) {
      html.append("<code>" + Texts.escape(what) + "</code> ");
    }
    html.append("<b>" + Texts.escape(kind) + "</b><i>" + count + "</i>");
    html.append(leaf ? "</span>" : "</button>");
    if (isOpen && !leaf) {
      html.append("<ul>");
      for (Map.Entry<String, Module> part : module.namedChildren().entrySet()) {
        String below = path.isEmpty() ? part.getKey() : path + "." + part.getKey();
        branch(html, canvas, part.getKey(), below, part.getValue());
      }
      for (Map.Entry<String, Parameter> own : module.namedParameters().entrySet()) {
        if (own.getKey().indexOf('.') < 0) {
          parameter(html, canvas, own.getKey(), path, own.getValue());
        }
      }
      html.append("</ul>");
    }
    html.append("</li>");
  }

  private static void parameter(
      StringBuilder html, Canvas canvas, String name, String path, Parameter parameter) {
    String full = path.isEmpty() ? name : path + "." + name;
    html.append("<li><span class=\"live-node parameter\"><code>" + name + "</code> ")
        .append("<b>" + parameter.shape() + "</b><i>")
        .append(canvas.text("count", canvas.number(parameter.numel(), 0)))
        .append("</i><small>" + full + "</small></span></li>");
  }

  private static String kind(Module module) {
    return module instanceof Whole ? "MyModel" : module.getClass().getSimpleName();
  }
}
