package openheart.tensor;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Whether operations are remembered for gradients. They are when one of their inputs requires grad,
 * unless the code runs inside {@link #noGrad(Runnable)}: there, parameters may be changed in place
 * and results have no history.
 *
 * <pre>{@code
 * Tensor w = Tensor.of(2, 3).requiresGrad(true);
 * w.square().sum().backward();
 * w.grad(); // -> tensor([4., 6.])
 * Autograd.noGrad(() -> w.copyFrom(w.sub(w.grad().mul(0.5f)))); // -> tensor([0., 0.], requires_grad=True)
 * }</pre>
 */
public final class Autograd {

  private static final ThreadLocal<Boolean> ENABLED = ThreadLocal.withInitial(() -> true);

  private Autograd() {}

  /** Whether this thread's operations are remembered: true outside noGrad. */
  public static boolean isGradEnabled() {
    return ENABLED.get();
  }

  /**
   * Runs code whose operations are not remembered (torch.no_grad). May be nested.
   *
   * @param code run at once, on this thread
   */
  public static void noGrad(Runnable code) {
    Objects.requireNonNull(code, "noGrad: the code is null");
    boolean before = ENABLED.get();
    ENABLED.set(false);
    try {
      code.run();
    } finally {
      ENABLED.set(before);
    }
  }

  /**
   * As {@link #noGrad(Runnable)}, for code with a result.
   *
   * @param code run at once, on this thread
   * @param <T> the result's type
   * @return what the code returns
   */
  public static <T> T noGrad(Supplier<T> code) {
    Objects.requireNonNull(code, "noGrad: the code is null");
    boolean before = ENABLED.get();
    ENABLED.set(false);
    try {
      return code.get();
    } finally {
      ENABLED.set(before);
    }
  }

  /**
   * Gives a new result its history, if it is to have one: where it came from, and how its gradient
   * goes back there.
   *
   * @param result made by the operation just now; returned
   * @param name the node's, as torch prints it: MulBackward0
   * @param edges one to each input
   */
  static Tensor record(Tensor result, String name, Edge... edges) {
    for (Edge edge : edges) {
      if (edge.input.requiresGrad()) {
        if (isGradEnabled()) {
          result.gradFn = new Node(name, edges);
        }
        break;
      }
    }
    return result;
  }
}
