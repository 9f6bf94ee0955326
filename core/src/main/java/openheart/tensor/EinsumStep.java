package openheart.tensor;

import java.util.List;

/**
 * One step of an {@link EinsumPlan}: two terms multiplied, or one summed by itself, over the axes
 * that nothing later needs.
 *
 * <pre>{@code
 * EinsumPlan plan = EinsumEquation.parse("ik,kj->ij").plan(Shape.of(2, 3), Shape.of(3, 4));
 * EinsumStep step = plan.steps().get(0);
 * step.terms(); // -> [0, 1]
 * step.multiplyAdds(); // -> 24
 * }</pre>
 *
 * @param terms the one or two terms; the operands are 0, 1, ... and each step's result is the next
 * @param equation what the step does, as an equation of its own; an ellipsis is written as axes d0,
 *     d1, ...
 * @param multiplyAdds how often the innermost of the equation's loops runs; Long.MAX_VALUE if more
 *     often than that
 */
public record EinsumStep(List<Integer> terms, String equation, long multiplyAdds) {}
