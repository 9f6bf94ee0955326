package openheart.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Something that several libraries do.
 *
 * @param name as the bar has it
 * @param what in words
 * @param agreement how near the answers must be
 * @param contenders makes the operands; ours is the first
 */
record Workload(
    String name, String what, Agreement agreement, Supplier<List<Contender>> contenders) {

  /** Compares the answers, races, and compares again what the compiled code answers. */
  Map<String, Timing> run() {
    System.gc();
    try {
      List<Contender> sides = contenders.get();
      compare(sides);
      Map<String, Timing> timings = Race.run(sides);
      compare(sides);
      return timings;
    } finally {
      Torch.release();
    }
  }

  private void compare(List<Contender> sides) {
    for (Contender other : sides.subList(1, sides.size())) {
      Torch.seed();
      float[] ours = sides.get(0).answer().get();
      agreement.check(name, other.name(), ours, other.answer().get());
    }
  }
}
