package openheart.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import openheart.tensor.Tensor;

/** The time per element must not depend much on how many there are. */
final class CostPerElement {

  static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000, 10_000_000, 100_000_000);

  /** Two operands, a result, and the garbage of the result before, in bytes per element. */
  private static final long BYTES = 20;

  /**
   * An operation's cost by size.
   *
   * @param name of the operation
   * @param nanoseconds per element, in the order of the sizes; a size that the heap can't hold is
   *     left out
   */
  record Cost(String name, List<Double> nanoseconds) {

    double spread() {
      double most = nanoseconds.stream().mapToDouble(t -> t).max().orElseThrow();
      return most / nanoseconds.stream().mapToDouble(t -> t).min().orElseThrow();
    }
  }

  private static final Map<String, UnaryOperator<Tensor>> OPERATIONS = operations();

  private CostPerElement() {}

  private static Map<String, UnaryOperator<Tensor>> operations() {
    Map<String, UnaryOperator<Tensor>> all = new LinkedHashMap<>();
    all.put("add", x -> x.add(x));
    all.put("exp", Tensor::exp);
    all.put("sum", Tensor::sum);
    all.put("max", Tensor::max);
    all.put("var", Tensor::var);
    all.put("rand", x -> Tensor.rand(x.numel()));
    all.put("randn", x -> Tensor.randn(x.numel()));
    return all;
  }

  static List<Cost> measure(Options options) {
    List<Tensor> operands = new ArrayList<>();
    for (int size : SIZES) {
      if (Runtime.getRuntime().maxMemory() >= BYTES * size) {
        operands.add(Tensor.rand(size));
      }
    }
    List<Cost> costs = new ArrayList<>();
    OPERATIONS.forEach(
        (name, operation) -> {
          if (options.wants("cost " + name)) {
            costs.add(new Cost(name, nanoseconds(operands, operation)));
          }
        });
    return costs;
  }

  /** The sizes take turns, so that whatever slows the machine slows them all. */
  private static List<Double> nanoseconds(List<Tensor> xs, UnaryOperator<Tensor> operation) {
    System.gc();
    List<Contender> sizes = new ArrayList<>();
    for (Tensor x : xs) {
      sizes.add(Contender.ours(() -> operation.apply(x)).named("" + x.numel()));
    }
    Map<String, Timing> timings = Race.run(sizes);
    return xs.stream().map(x -> timings.get("" + x.numel()).median() * 1e9 / x.numel()).toList();
  }
}
