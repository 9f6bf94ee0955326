package openheart.tensor;

import java.util.List;
import java.util.Objects;

/**
 * An equation such as {@code ik,kj->ij}, read: one string of indices per operand, and one for the
 * result. An index that stands on the left but not on the right is summed over. {@code ...} stands
 * for any number of axes that are not named; it is part of these strings as it is of the equation.
 * Spaces are gone. {@link Tensor#einsum} computes from the same object, so what it says is what
 * happens.
 *
 * <pre>{@code
 * EinsumEquation equation = EinsumEquation.parse("ik, kj");
 * equation.operands(); // -> [ik, kj]
 * equation.output(); // -> ij
 * equation.summed(); // -> k
 * equation.plan(Shape.of(2, 3), Shape.of(3, 4)).multiplyAdds(); // -> 24
 * }</pre>
 */
public final class EinsumEquation {

  static final String ELLIPSIS = "...";

  private final String text;
  private final List<String> operands;
  private final String output;
  private final String summed;
  private final boolean implicit;

  EinsumEquation(
      String text, List<String> operands, String output, String summed, boolean implicit) {
    this.text = text;
    this.operands = List.copyOf(operands);
    this.output = output;
    this.summed = summed;
    this.implicit = implicit;
  }

  /**
   * Reads an equation.
   *
   * @param equation indices a to z and A to Z, commas between operands, at most one arrow; {@code
   *     ...} at most once per operand and in the output
   * @return what it says
   * @throws ShapeException naming the position of what is no equation
   */
  public static EinsumEquation parse(String equation) {
    return EinsumParser.parse(Objects.requireNonNull(equation, "einsum: the equation is null"));
  }

  /** The equation as it was written. */
  public String text() {
    return text;
  }

  /** The indices of each operand, one for each of its axes; {@code ...} for those not named. */
  public List<String> operands() {
    return operands;
  }

  /**
   * The indices of the result. Where the equation has no arrow: the ellipsis, if there is one, then
   * the indices that stand once, capitals first, each in alphabetical order.
   */
  public String output() {
    return output;
  }

  /** The indices summed over, as they first stand; {@code ...} in front if the ellipsis is too. */
  public String summed() {
    return summed;
  }

  /** Whether the output was worked out, since the equation has no arrow. */
  public boolean isImplicit() {
    return implicit;
  }

  /**
   * What the equation means for operands of the given shapes: each index's size, the result's
   * shape, and in which order the operands are best multiplied.
   *
   * @param shapes one per operand
   * @return the plan that {@link Tensor#einsum} would follow
   * @throws ShapeException naming the operand or index that does not fit
   */
  public EinsumPlan plan(Shape... shapes) {
    return plan(shapes, true);
  }

  /** As {@link #plan}, but the operands are multiplied from left to right, as they stand. */
  public EinsumPlan planInOrder(Shape... shapes) {
    return plan(shapes, false);
  }

  private EinsumPlan plan(Shape[] shapes, boolean cheapest) {
    Objects.requireNonNull(shapes, "einsum: the shapes are null");
    for (Shape shape : shapes) {
      Objects.requireNonNull(shape, "einsum: a shape is null");
    }
    return new EinsumPlan(this, shapes.clone(), cheapest);
  }

  /** The equation with its arrow and without spaces. */
  @Override
  public String toString() {
    return String.join(",", operands) + "->" + output;
  }
}
