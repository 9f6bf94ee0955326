package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;

/** Operations that write their result over the tensor that they are called on. */
final class InPlace {

  private InPlace() {}

  static Tensor fill(Tensor x, float value) {
    Access.checkNoneRepeats("fill", x);
    x.changed("fill");
    if (x.numel() > 0 && x.isContiguous()) {
      Arrays.fill(x.data, x.offset, x.offset + x.numel(), value);
    } else {
      Access.write(Views.broadcastTo(Tensor.scalar(value), x.shape), x);
    }
    return x;
  }

  /** Runs a kernel over two tensors and keeps the result in the first. */
  static Tensor run(String operation, BinaryKernel kernel, Tensor x, Tensor y) {
    checkOther(operation, x, y);
    Tensor stretched = Views.broadcastTo(y, x.shape);
    boolean whole = Blocks.isPlain(x) && x.data.length == x.numel();
    // Numbers that y would read after they were written: only where it sees x in another order.
    boolean overlaps = x.data == y.data && !Blocks.isPlain(stretched);
    boolean direct = whole && !overlaps;
    float[] out = direct ? x.data : Storage.of(operation, x.shape);
    x.changed(operation);
    BinaryLoop.run(kernel, x, y, x.shape, out);
    if (!direct) {
      Access.write(out, 0, x);
    }
    return x;
  }

  /** Refuses what cannot be written into a tensor, or would lose a gradient there. */
  static void checkOther(String operation, Tensor x, Tensor other) {
    Objects.requireNonNull(other, () -> operation + ": the other tensor is null");
    if (!Views.sumsTo(x.shape, other.shape)) {
      throw new ShapeException(
          operation, "cannot stretch " + other.shape + " to this tensor's " + x.shape);
    }
    Access.checkNoneRepeats(operation, x);
    if (other.requiresGrad() && Autograd.isGradEnabled()) {
      throw new IllegalStateException(
          (operation + ": the other tensor requires grad, and its gradient would get lost here; ")
              + "use its detach(), or do this inside Autograd.noGrad(() -> ...)");
    }
  }
}
