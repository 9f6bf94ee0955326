package openheart.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  private static final Map<String, Function<Tensor, Tensor>> OPERATIONS = operations();

  private CostPerElement() {}

  private static Map<String, Function<Tensor, Tensor>> operations() {
    Map<String, Function<Tensor, Tensor>> all = new LinkedHashMap<>();
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
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int size : SIZES) {
      if (Runtime.getRuntime().maxMemory() < BYTES * size) {
        continue;
      }
      System.gc();
      Tensor x = Tensor.rand(size);
      OPERATIONS.forEach(
          (name, operation) -> {
            if (options.wants("cost " + name)) {
              Contender ours = Contender.ours(() -> operation.apply(x));
              double seconds = Race.run(List.of(ours)).get(Contender.OURS).median();
              times.computeIfAbsent(name, n -> new ArrayList<>()).add(seconds * 1e9 / size);
            }
          });
    }
    List<Cost> costs = new ArrayList<>();
    times.forEach((name, nanoseconds) -> costs.add(new Cost(name, nanoseconds)));
    return costs;
  }
}
