package openheart.widgets.figure;

import openheart.widgets.view.Canvas;
import openheart.widgets.view.Slider;
import openheart.widgets.view.Typed;
import openheart.widgets.view.Widget;

/** The loops that an einsum equation stands for, one multiply-add after the other. */
final class EinsumLoops extends Widget {
  private final Typed equation = add(new Typed("equation", "ik,kj->ij"));
  private final Typed sizes = add(new Typed("sizes", "i=2, k=3, j=2"));
  private final Slider step = add(Slider.stepper("step", 12, 9));

  private EquationReader reader;

  /** What was typed, understood; or null. */
  private LoopNest loops;

  EinsumLoops() {
    restored();
  }

  @Override
  protected void restored() {
    reader = new EquationReader();
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
        step.set(loops.each());
      }
    }
  }

  @Override
  protected void draw(Canvas canvas) {
    boolean inSizes = reader.problem.startsWith("size");
    String problem = reader.problem.isEmpty() ? "" : canvas.text(reader.problem, reader.about);
    equation.problem(inSizes ? "" : problem);
    sizes.problem(inSizes ? problem : "");
    step.hide(loops == null);
    if (loops == null) {
      canvas.say(canvas.text("unread"));
    } else {
      new LoopNestDrawing(canvas, loops, step.whole()).draw();
    }
  }
}
