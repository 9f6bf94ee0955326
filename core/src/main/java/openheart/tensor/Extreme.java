package openheart.tensor;

/**
 * What {@link Tensor#maxWithIndices} and {@link Tensor#minWithIndices} find along a dim.
 *
 * <pre>{@code
 * Extreme best = Tensor.of(new float[][] {{1, 3, 3}, {4, 0, 4}}).maxWithIndices(1);
 * best.values(); // -> tensor([3., 4.])
 * best.indices(); // -> tensor([1., 0.])
 * }</pre>
 *
 * @param values the greatest or smallest elements; one that is found gets all of the gradient
 * @param indices where along the dim each is: the first of equal ones; in float32
 */
public record Extreme(Tensor values, Tensor indices) {}
