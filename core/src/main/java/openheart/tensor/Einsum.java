package openheart.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Computes an equation such as {@code ik,kj->ij}. It stands for loops over all its indices, i, j
 * and k, that multiply one number of each operand and add the product to one number of the result:
 *
 * <pre>{@code
 * for i, for j, for k: result[i, j] += x[i, k] * y[k, j]
 * }</pre>
 *
 * <p>Nothing runs those loops. Instead
 *
 * <ol>
 *   <li>every operand is shown with the same axes, the result's first, then those summed over: its
 *       own in that order, and size 1 for those it lacks. An index that stands twice in an operand
 *       is the diagonal of two axes. These are all views.
 *   <li>an axis that only one operand has, and not the result, is summed at once.
 *   <li>the operands are multiplied two at a time, in the order that {@link EinsumPath} finds
 *       cheapest, and axes that nothing later needs are summed with it: {@link EinsumProduct} makes
 *       each such step one batched matrix product.
 * </ol>
 *
 * <p>Each of these is an operation with a gradient, so einsum has one.
 */
final class Einsum {

  /** Plans of late, since a loop asks for the same one again and again. */
  private static final EinsumPlan[] RECENT = new EinsumPlan[64];

  private static final int LONGEST_KEPT = 100;

  private Einsum() {}

  static Tensor einsum(String equation, Tensor... operands) {
    Objects.requireNonNull(equation, "einsum: the equation is null");
    Objects.requireNonNull(operands, "einsum: the operands are null");
    Shape[] shapes = new Shape[operands.length];
    for (int i = 0; i < operands.length; i++) {
      int number = i;
      Objects.requireNonNull(operands[i], () -> "einsum: operand " + number + " is null");
      shapes[i] = operands[i].shape;
    }
    return run(plan(equation, shapes), operands);
  }

  /** A plan is never changed, so any thread may find it; a lost one is made again. */
  private static EinsumPlan plan(String equation, Shape[] shapes) {
    int slot = (31 * equation.hashCode() + Arrays.hashCode(shapes)) & (RECENT.length - 1);
    EinsumPlan recent = RECENT[slot];
    if (recent != null && recent.fits(equation, shapes)) {
      return recent;
    }
    EinsumPlan plan = EinsumEquation.parse(equation).plan(shapes);
    if (equation.length() <= LONGEST_KEPT) {
      RECENT[slot] = plan;
    }
    return plan;
  }

  private static Tensor run(EinsumPlan plan, Tensor[] operands) {
    EinsumAxes axes = plan.axes();
    int all = axes.sizes().length;
    if (operands.length == 1) {
      Tensor x = ordered(operands[0], axes.ofOperand(0), all, true);
      int[] summed = range(axes.outputs(), all);
      return summed.length == 0 ? x : x.sum(summed);
    }
    Tensor[] terms = new Tensor[operands.length + plan.steps().size()];
    for (int i = 0; i < operands.length; i++) {
      terms[i] = aligned(operands[i], axes.ofOperand(i), all);
    }
    int next = operands.length;
    for (EinsumStep step : plan.steps()) {
      terms[next] = step(plan, step.terms(), plan.mask(next), terms);
      next++;
    }
    Tensor result = terms[next - 1];
    return axes.outputs() == all ? result : result.view(plan.outputShape().dims());
  }

  private static Tensor step(EinsumPlan plan, List<Integer> numbers, long kept, Tensor[] terms) {
    int first = numbers.get(0);
    Tensor x = terms[first];
    terms[first] = null; // so that its memory can be used again
    if (numbers.size() == 1) {
      return x.sum(true, EinsumProduct.list(plan.mask(first) & ~kept));
    }
    int second = numbers.get(1);
    Tensor y = terms[second];
    terms[second] = null;
    return EinsumProduct.of(x, y, plan.mask(first), plan.mask(second), kept);
  }

  /** A view with every axis, of size 1 where the operand has none. */
  private static Tensor aligned(Tensor x, int[] axisOfDim, int all) {
    Tensor own = ordered(x, axisOfDim, all, false);
    if (own.ndim() == all) {
      return own;
    }
    int[] sizes = new int[all];
    Arrays.fill(sizes, 1);
    for (int dim = 0; dim < axisOfDim.length; dim++) {
      sizes[axisOfDim[dim]] = x.shape.at(dim);
    }
    return own.view(sizes);
  }

  /**
   * A view with the operand's own axes in order, each once: diagonals of those that repeat.
   *
   * @param always whether the last step is a permutation, as it is in torch, if nothing moves too
   */
  private static Tensor ordered(Tensor x, int[] axisOfDim, int all, boolean always) {
    Tensor result = x;
    int[] axes = axisOfDim;
    int[] dimOfAxis = new int[all];
    Arrays.fill(dimOfAxis, -1);
    for (int dim = 0; dim < axes.length; dim++) {
      int axis = axes[dim];
      int first = dimOfAxis[axis];
      if (first == -1) {
        dimOfAxis[axis] = dim;
      } else {
        result = result.diagonal(0, first, dim);
        axes = withDiagonal(axes, first, dim);
        Arrays.fill(dimOfAxis, -1);
        dim = -1; // the dims have moved: look again from the start
      }
    }
    int[] order = new int[axes.length];
    int n = 0;
    for (int dim : dimOfAxis) {
      if (dim != -1) {
        order[n++] = dim;
      }
    }
    return always ? result.permute(order) : EinsumProduct.permuted(result, order);
  }

  /** The axes after two dims have become one, the last. */
  private static int[] withDiagonal(int[] axes, int first, int second) {
    int[] result = new int[axes.length - 1];
    int n = 0;
    for (int dim = 0; dim < axes.length; dim++) {
      if (dim != first && dim != second) {
        result[n++] = axes[dim];
      }
    }
    result[n] = axes[first];
    return result;
  }

  private static int[] range(int from, int to) {
    int[] result = new int[to - from];
    Arrays.setAll(result, i -> from + i);
    return result;
  }
}
