package openheart.bench;

import java.util.List;
import java.util.stream.Stream;
import openheart.tensor.Tensor;
import org.bytedeco.pytorch.global.torch;

/** torch's random stream, by both. */
final class RandomNumbers {

  private static final int MANY = 100_000_000;

  private RandomNumbers() {}

  static Stream<Workload> workloads() {
    return Stream.of(
        new Workload("rand", "12.6 million", Agreement.bits(), RandomNumbers::rand),
        new Workload("randn", "100 million", Agreement.bits(), RandomNumbers::randn));
  }

  private static List<Contender> rand() {
    return List.of(
        Contender.ours(() -> Tensor.rand(64, 3, 256, 256)),
        Torch.call(() -> torch.rand(64, 3, 256, 256)));
  }

  private static List<Contender> randn() {
    return List.of(Contender.ours(() -> Tensor.randn(MANY)), Torch.call(() -> torch.randn(MANY)));
  }
}
