package openheart.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import openheart.tensor.Tensor;

/**
 * What an operation allocates on all threads. The heap at its fullest can't be more than that, so
 * the bar holds if this does.
 */
final class Memory {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * What an operation took.
   *
   * @param name of the operation
   * @param allocated bytes
   * @param allowed bytes, at most
   */
  record Use(String name, long allocated, long allowed) {

    boolean tooMuch() {
      return allocated > allowed;
    }
  }

  private Memory() {}

  static List<Use> measure(Options options) {
    System.gc();
    Tensor x = Tensor.rand(64, 3, 256, 256);
    Tensor channel = Tensor.rand(3, 1, 1);
    Tensor m = Tensor.randn(2048, 2048);
    List<Use> uses = new ArrayList<>();
    Checks checks =
        (name, operands, work) -> {
          if (options.wants("memory " + name)) {
            uses.add(use(name, operands, work));
          }
        };
    checks.add("add", 0, () -> x.add(x));
    checks.add("add, broadcast", 0, () -> x.add(channel));
    checks.add("add, transposed", 0, () -> x.transpose(0, 1).add(1));
    checks.add("exp", 0, x::exp);
    checks.add("tanh", 0, x::tanh);
    checks.add("sum", 0, x::sum);
    checks.add("sum over (0, 2, 3)", 0, () -> x.sum(0, 2, 3));
    checks.add("var over (0, 2, 3)", 0, () -> x.var(0, 2, 3));
    checks.add("contiguous", 0, () -> x.permute(3, 1, 0, 2).contiguous());
    checks.add("softmax", m.numel(), () -> m.softmax(-1));
    checks.add("std over (0, 2, 3)", 0, () -> x.std(0, 2, 3));
    checks.add("randn", 0, () -> Tensor.randn(64, 3, 256, 256));
    checks.add("matmul 2048", 0, () -> m.matmul(m));
    checks.add("matmul 2048, transposed", 0, () -> m.t().matmul(m));
    Tensor batch = Tensor.randn(64, 128, 128);
    long operands = 2L * batch.numel();
    checks.add("einsum batch", operands, () -> Tensor.einsum("bik,bkj->bij", batch, batch));
    checks.add("einsum gram", 2L * m.numel(), () -> Tensor.einsum("ij,kj->ik", m, m));
    return uses;
  }

  @FunctionalInterface
  private interface Checks {
    /** Operands: the elements of those that a composite may copy once. */
    void add(String name, long operands, Supplier<Tensor> work);
  }

  private static Use use(String name, long operands, Supplier<Tensor> work) {
    work.get();
    long before = allocated();
    Tensor result = work.get();
    long allocated = allocated() - before;
    return new Use(name, allocated, 4L * (result.numel() + operands) + Bar.MEMORY);
  }

  private static long allocated() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }
}
