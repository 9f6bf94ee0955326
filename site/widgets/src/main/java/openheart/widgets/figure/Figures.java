package openheart.widgets.figure;

import java.util.List;
import openheart.widgets.view.Widget;

/** Every interactive figure by lesson and name, as chapters call it. */
public final class Figures {
  /** The names. */
  public static final List<String> NAMES =
      List.of(
          "broadcasting/alignment",
          "einsum/step",
          "feedforward/network",
          "activations/tangent",
          "activations/temperatures",
          "initialization/scaleByLayer",
          "chainrule/graph",
          "backprop/network",
          "modules/tree",
          "ensembles/steps",
          "training/playground");

  private Figures() {}

  /** Makes the figure of that name; null if there is none. */
  public static Widget named(String name) {
    return switch (name) {
      case "broadcasting/alignment" -> new Alignment();
      case "einsum/step" -> new EinsumLoops();
      case "feedforward/network" -> new Neurons();
      case "activations/tangent" -> new Tangent();
      case "activations/temperatures" -> new Temperatures();
      case "initialization/scaleByLayer" -> new ScaleByLayer();
      case "chainrule/graph" -> new ExpressionGraph();
      case "backprop/network" -> new TwoLayerNet();
      case "modules/tree" -> new ModuleTree();
      case "ensembles/steps" -> new FamilySteps();
      case "training/playground" -> new Playground();
      default -> null;
    };
  }
}
