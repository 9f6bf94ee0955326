package openheart.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * An einsum equation for operands of given shapes: the loops it stands for, and the steps in which
 * it is computed. {@link Tensor#einsum} follows the same plan.
 *
 * <p>The axes are those of the result, in its order, then those summed over. An ellipsis is made
 * into axes d0, d1, ... as many as its longest use needs; shorter ones are aligned at the end.
 *
 * <pre>{@code
 * EinsumEquation chain = EinsumEquation.parse("ij,jk,kl->il");
 * Shape[] shapes = {Shape.of(1000, 10), Shape.of(10, 1000), Shape.of(1000, 10)};
 * chain.plan(shapes).sizes(); // -> {i=1000, l=10, j=10, k=1000}
 * chain.plan(shapes).multiplyAdds(); // -> 200000
 * chain.planInOrder(shapes).multiplyAdds(); // -> 20000000
 * }</pre>
 */
public final class EinsumPlan {

  private final EinsumAxes axes;
  private final Shape output;
  private final List<EinsumStep> steps = new ArrayList<>();
  private final List<Long> terms = new ArrayList<>(); // the axes of each, as a bit mask
  private final List<int[]> orders = new ArrayList<>(); // of each term's axes, as steps print them

  /**
   * A plan.
   *
   * @param equation what to compute
   * @param shapes of the operands
   * @param cheapest whether to look for the best order, or take them from left to right
   */
  EinsumPlan(EinsumEquation equation, Shape[] shapes, boolean cheapest) {
    axes = new EinsumAxes(equation, shapes);
    output = Shape.of("einsum", Arrays.copyOf(axes.sizes(), axes.outputs()));
    for (int i = 0; i < shapes.length; i++) {
      terms.add(axes.masks()[i]);
      orders.add(axes.ofOperand(i));
    }
    int[] operands = sumAlone();
    long[] masks = new long[operands.length];
    Arrays.setAll(masks, i -> mask(operands[i]));
    EinsumPath path = new EinsumPath(axes.sizes(), axes.outputMask());
    multiply(operands, masks, cheapest ? path.best(masks) : EinsumPath.inOrder(operands.length));
  }

  /** Sums the axes that only one operand has, and not the result. Returns the terms to multiply. */
  private int[] sumAlone() {
    long once = 0;
    long again = 0;
    for (long mask : axes.masks()) {
      again |= once & mask;
      once |= mask;
    }
    int[] operands = new int[axes.masks().length];
    for (int i = 0; i < operands.length; i++) {
      long kept = mask(i) & (axes.outputMask() | again);
      operands[i] = kept == mask(i) ? i : add(operands.length == 1, mask(i), kept, i);
    }
    return operands;
  }

  private void multiply(int[] operands, long[] masks, List<EinsumPath.Pair> pairs) {
    EinsumUses uses = new EinsumUses(axes.outputMask(), masks);
    int[] number = Arrays.copyOf(operands, operands.length + pairs.size());
    for (int p = 0; p < pairs.size(); p++) {
      int left = number[pairs.get(p).left()];
      int right = number[pairs.get(p).right()];
      long product = uses.multiply(mask(left), mask(right));
      boolean last = p == pairs.size() - 1;
      number[operands.length + p] = add(last, mask(left) | mask(right), product, left, right);
    }
  }

  /** Adds a step; returns its result's number. */
  private int add(boolean last, long looped, long kept, int... from) {
    axes.checkFits(kept);
    List<Integer> numbers = new ArrayList<>();
    List<String> operands = new ArrayList<>();
    for (int term : from) {
      numbers.add(term);
      operands.add(axes.letters(orders.get(term)));
    }
    int[] order = last ? axes.ofOutput() : appearing(kept, from);
    String equation = String.join(",", operands) + "->" + axes.letters(order);
    long loops = EinsumPath.loops(axes.sizes(), looped);
    steps.add(new EinsumStep(Collections.unmodifiableList(numbers), equation, loops));
    terms.add(kept);
    orders.add(order);
    return terms.size() - 1;
  }

  /** Some axes in the order in which they first stand in terms. */
  private int[] appearing(long kept, int[] from) {
    int[] order = new int[Long.bitCount(kept)];
    int n = 0;
    long left = kept;
    for (int term : from) {
      for (int axis : orders.get(term)) {
        if ((left >>> axis & 1) != 0) {
          order[n++] = axis;
          left ^= 1L << axis;
        }
      }
    }
    return order;
  }

  /** The size of each index, in the order of the axes: the result's, then those summed over. */
  public Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (int axis = 0; axis < axes.names().size(); axis++) {
      sizes.put(axes.names().get(axis), axes.sizes()[axis]);
    }
    return sizes;
  }

  /** The result's indices, one for each of its axes. */
  public List<String> outputIndices() {
    return axes.names().subList(0, axes.outputs());
  }

  /** The indices summed over. */
  public List<String> summedIndices() {
    return axes.names().subList(axes.outputs(), axes.names().size());
  }

  /** The index of each axis of an operand; a repeated one is a diagonal. */
  public List<String> operandIndices(int operand) {
    List<String> names = new ArrayList<>();
    for (int axis : axes.ofOperand(operand)) {
      names.add(axes.names().get(axis));
    }
    return names;
  }

  /** The shape of the result. */
  public Shape outputShape() {
    return output;
  }

  /**
   * How often the innermost loop runs if the equation is computed as it reads: one loop for each
   * index, all operands multiplied inside. Long.MAX_VALUE if more often than that.
   */
  public long loops() {
    return EinsumPath.loops(axes.sizes(), axes.all());
  }

  /** The steps in which it is computed, in order; none if the result only moves numbers. */
  public List<EinsumStep> steps() {
    return Collections.unmodifiableList(steps);
  }

  /** The work of all steps together; Long.MAX_VALUE if more than that. */
  public long multiplyAdds() {
    long sum = 0;
    for (EinsumStep step : steps) {
      sum = EinsumPath.saturatedSum(sum, step.multiplyAdds());
    }
    return sum;
  }

  /** Whether this is the plan for an equation as written and operands of given shapes. */
  boolean fits(String equation, Shape[] shapes) {
    return axes.equation().text().equals(equation) && Arrays.equals(shapes, axes.shapes());
  }

  EinsumAxes axes() {
    return axes;
  }

  /** The axes that a term's numbers go along, as a bit mask. */
  long mask(int term) {
    return terms.get(term);
  }

  /** The steps with what each costs, one a line. */
  @Override
  public String toString() {
    StringJoiner lines = new StringJoiner("\n");
    for (EinsumStep step : steps) {
      lines.add(step.equation() + ": " + step.multiplyAdds());
    }
    return lines.toString();
  }
}
