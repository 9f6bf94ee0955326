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
          "activations/temperatures");

  private Figures() {}

  /** Makes the figure of that name; null if there is none. */
  public static Widget named(String name) {
    return switch (name) {
      case "broadcasting/alignment" -> new Alignment();
      case "einsum/step" -> new EinsumLoops();
      case "feedforward/network" -> new Neurons();
      case "activations/tangent" -> new Tangent();
      case "activations/temperatures" -> new Temperatures();
      default -> null;
    };
  }
}
