package openheart.bench;

import java.util.List;
import java.util.stream.Stream;
import openheart.tensor.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** Sums of products by equation. */
final class Einsums {

  private Einsums() {}

  static Stream<Workload> workloads() {
    return Stream.of(
        workload(
            "einsum batch",
            "bik,bkj->bij",
            "64 times (128, 128) by (128, 128)",
            new int[] {64, 128, 128},
            new int[] {64, 128, 128}),
        workload(
            "einsum gram",
            "ij,kj->ik",
            "(1024, 512) by (1024, 512)",
            new int[] {1024, 512},
            new int[] {1024, 512}));
  }

  private static Workload workload(
      String name, String equation, String sizes, int[] left, int[] right) {
    return new Workload(
        name,
        equation + ", " + sizes,
        Agreement.within(1e-5),
        () -> {
          Tensor x = Tensor.randn(left);
          Tensor y = Tensor.randn(right);
          var operands = Torch.kept(new TensorVector(Torch.of(x), Torch.of(y)));
          return List.of(
              Contender.ours(() -> Tensor.einsum(equation, x, y)),
              Torch.call(() -> torch.einsum(equation, operands)));
        });
  }
}
