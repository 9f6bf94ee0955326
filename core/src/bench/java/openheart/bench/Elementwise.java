package openheart.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import openheart.tensor.Tensor;
import org.bytedeco.pytorch.global.torch;

/** Work that goes over every element, on the course's sizes. */
final class Elementwise {

  private static final int[] IMAGES = {64, 3, 256, 256};

  private Elementwise() {}

  static Stream<Workload> workloads() {
    return Stream.of(
        new Workload(
            "normalize",
            "(64, 3, 256, 256): mean and std by channel, subtract, divide",
            Agreement.within(1e-5),
            Elementwise::normalize),
        new Workload("add", "x + y, 12.6 million", Agreement.bits(), Elementwise::add),
        unary("exp", Tensor::exp, org.bytedeco.pytorch.Tensor::exp),
        unary("tanh", Tensor::tanh, org.bytedeco.pytorch.Tensor::tanh),
        unary("sigmoid", Tensor::sigmoid, org.bytedeco.pytorch.Tensor::sigmoid),
        new Workload(
            "softmax",
            "over the rows of (4096, 1000)",
            Agreement.within(1e-6),
            Elementwise::softmax),
        new Workload(
            "families",
            "(8, 4096, 1000) * (8, 1, 1000), summed over dim 0",
            Agreement.within(1e-6),
            Elementwise::families),
        new Workload("small op", "x * y, 4 elements", Agreement.bits(), () -> small(false)),
        new Workload("small op, tape", "x requires grad", Agreement.bits(), () -> small(true)));
  }

  private static List<Contender> normalize() {
    Tensor x = Tensor.rand(IMAGES);
    var tx = Torch.of(x);
    return List.of(
        Contender.ours(
            () -> {
              Tensor mean = x.mean(0, 2, 3).unsqueeze(0).unsqueeze(2).unsqueeze(3);
              Tensor std = x.std(0, 2, 3).unsqueeze(1).unsqueeze(1);
              return x.sub(mean).div(std);
            }),
        Torch.composite(
            () -> {
              var mean = torch.mean(tx, 0, 2, 3).unsqueeze(0).unsqueeze(2).unsqueeze(3);
              var std = torch.std(tx, new long[] {0, 2, 3}, true).unsqueeze(1).unsqueeze(1);
              return tx.sub(mean).div(std);
            }));
  }

  private static List<Contender> add() {
    Tensor x = Tensor.randn(IMAGES);
    Tensor y = Tensor.randn(IMAGES);
    var tx = Torch.of(x);
    var ty = Torch.of(y);
    return List.of(Contender.ours(() -> x.add(y)), Torch.call(() -> tx.add(ty)));
  }

  private static Workload unary(
      String name, UnaryOperator<Tensor> ours, UnaryOperator<org.bytedeco.pytorch.Tensor> theirs) {
    return new Workload(
        name,
        "12.6 million",
        Agreement.within(1e-6),
        () -> {
          Tensor x = Tensor.randn(IMAGES);
          var tx = Torch.of(x);
          return List.of(Contender.ours(() -> ours.apply(x)), Torch.call(() -> theirs.apply(tx)));
        });
  }

  private static List<Contender> softmax() {
    Tensor x = Tensor.randn(4096, 1000);
    var tx = Torch.of(x);
    return List.of(Contender.ours(() -> x.softmax(-1)), Torch.call(() -> torch.softmax(tx, -1)));
  }

  private static List<Contender> families() {
    Tensor x = Tensor.rand(8, 4096, 1000);
    Tensor weights = Tensor.rand(8, 1000);
    var tx = Torch.of(x);
    var tw = Torch.of(weights);
    return List.of(
        Contender.ours(() -> x.mul(weights.view(8, 1, -1)).sum(0)),
        Torch.composite(() -> tx.mul(tw.view(8, 1, -1)).sum(0)));
  }

  private static List<Contender> small(boolean tape) {
    Tensor x = Tensor.of(1, 2, 3, 4).requiresGrad(tape);
    Tensor y = Tensor.of(5, 6, 7, 8);
    var tx = Torch.of(x).requires_grad_(tape);
    var ty = Torch.of(y);
    return List.of(Contender.ours(() -> x.mul(y)), Torch.call(() -> tx.mul(ty)));
  }
}
