package openheart.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openheart.tensor.Tensor;

/** Products of two square matrices. */
final class MatMul {

  /** From here on the slow libraries take too long. */
  private static final int MOST_FOR_THE_SLOW = 1024;

  private MatMul() {}

  static Stream<Workload> workloads() {
    return IntStream.of(64, 128, 256, 512, 1024, 2048, 4096).mapToObj(MatMul::workload);
  }

  private static Workload workload(int n) {
    return new Workload("matmul " + n, n + " x " + n, Agreement.within(1e-4), () -> contenders(n));
  }

  /** The size in a workload's name. */
  static int size(Workload workload) {
    return Integer.parseInt(workload.name().substring("matmul ".length()));
  }

  private static List<Contender> contenders(int n) {
    Tensor x = Tensor.randn(n, n);
    Tensor y = Tensor.randn(n, n);
    var tx = Torch.of(x);
    var ty = Torch.of(y);
    float[] a = x.toArray();
    float[] b = y.toArray();
    List<Contender> contenders = new ArrayList<>();
    contenders.add(Contender.ours(() -> x.matmul(y)));
    contenders.add(Torch.call(() -> tx.matmul(ty)));
    contenders.add(Peers.openBlas(a, b, n));
    if (n <= MOST_FOR_THE_SLOW) {
      contenders.add(Peers.ejml(a, b, n));
      contenders.add(Peers.ojAlgo(a, b, n));
      contenders.add(Peers.commonsMath(a, b, n));
      contenders.add(Peers.netlib(a, b, n));
      contenders.add(Peers.nd4j(a, b, n));
    }
    return contenders;
  }
}
