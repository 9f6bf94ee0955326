package openheart.bench;

import java.util.Map;
import java.util.OptionalDouble;

/** What the library sets out to reach. All of it stands here. */
final class Bar {

  /** Our time over PyTorch's, at most. */
  private static final Map<String, Double> RATIOS =
      Map.ofEntries(
          Map.entry("normalize", 0.3),
          Map.entry("rand", 0.5),
          Map.entry("randn", 0.6),
          Map.entry("add", 0.5),
          Map.entry("exp", 0.8),
          Map.entry("tanh", 0.8),
          Map.entry("sigmoid", 0.8),
          Map.entry("families", 0.5),
          Map.entry("small op", 0.1),
          Map.entry("small op, tape", 0.1),
          Map.entry("softmax", 2.0),
          Map.entry("two-layer net", 1.5),
          Map.entry("50 layers", 1.8),
          Map.entry("einsum batch", 1.8),
          Map.entry("einsum gram", 1.8),
          Map.entry("matmul 512", 1.0),
          Map.entry("matmul 1024", 1.0),
          Map.entry("matmul 2048", 1.0),
          Map.entry("matmul 4096", 1.0));

  /** Matrices of 512 to 4096: at least this part of OpenBLAS's speed. */
  static final double OF_OPENBLAS = 0.5;

  /** Matrices of 512 to 4096: at least this part of the processor's multiply-adds. */
  static final double OF_PEAK = 0.4;

  /** A product of two matrices of 10,000 by 10,000, in seconds, at most. */
  static final double LARGE_SECONDS = 15;

  /** Time per element from 10^4 to 10^8 elements: the largest over the smallest, at most. */
  static final double COST_SPREAD = 3;

  /** What a primitive may allocate beside its result, in bytes. */
  static final long MEMORY = 64L << 20;

  private Bar() {}

  /** The limit of a workload, if it has one. */
  static OptionalDouble of(String workload) {
    Double ratio = RATIOS.get(workload);
    return ratio == null ? OptionalDouble.empty() : OptionalDouble.of(ratio);
  }
}
