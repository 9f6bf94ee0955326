package openheart.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openheart.tensor.Tensor;

/** The notebook's networks. */
final class Networks {

  private static final int BATCH = 200;
  private static final int LAYERS = 50;
  private static final int WIDTH = 100;
  private static final int HIDDEN = 50;

  private Networks() {}

  static Stream<Workload> workloads() {
    return Stream.of(
        new Workload(
            "two-layer net",
            "(200, 100) to 50, relu, to 1, mse; forward and backward",
            Agreement.within(1e-4),
            Networks::twoLayers),
        new Workload(
            "50 layers",
            "(200, 100) by (100, 100), relu, 50 times",
            Agreement.within(1e-4),
            Networks::deep));
  }

  private static List<Contender> twoLayers() {
    Tensor x = Tensor.randn(BATCH, WIDTH);
    Tensor y = Tensor.randn(BATCH);
    Tensor w1 = Tensor.randn(WIDTH, HIDDEN).div((float) Math.sqrt(WIDTH)).requiresGrad(true);
    Tensor b1 = Tensor.zeros(HIDDEN).requiresGrad(true);
    Tensor w2 = Tensor.randn(HIDDEN, 1).div((float) Math.sqrt(HIDDEN)).requiresGrad(true);
    Tensor b2 = Tensor.zeros(1).requiresGrad(true);
    List<Tensor> parameters = List.of(w1, b1, w2, b2);
    var tx = Torch.of(x);
    var ty = Torch.of(y);
    var tw1 = Torch.parameter(w1);
    var tb1 = Torch.parameter(b1);
    var tw2 = Torch.parameter(w2);
    var tb2 = Torch.parameter(b2);
    var two = Torch.scalar(2);
    var theirParameters = List.of(tw1, tb1, tw2, tb2);
    return List.of(
        Contender.ours(
            () -> {
              parameters.forEach(Tensor::zeroGrad);
              Tensor hidden = x.matmul(w1).add(b1).relu();
              Tensor out = hidden.matmul(w2).add(b2);
              out.squeeze(-1).sub(y).pow(2).mean().backward();
              return w1.grad();
            }),
        Torch.composite(
            () -> {
              theirParameters.forEach(parameter -> parameter.mutable_grad().reset());
              var hidden = tx.matmul(tw1).add(tb1).relu();
              var out = hidden.matmul(tw2).add(tb2);
              out.squeeze(-1).sub(ty).pow(two).mean().backward();
              return tw1.grad();
            }));
  }

  private static List<Contender> deep() {
    Tensor x = Tensor.randn(BATCH, WIDTH);
    List<Tensor> weights =
        IntStream.range(0, LAYERS)
            .mapToObj(i -> Tensor.randn(WIDTH, WIDTH).mul((float) Math.sqrt(2.0 / WIDTH)))
            .toList();
    var tx = Torch.of(x);
    var theirWeights = weights.stream().map(Torch::of).toList();
    return List.of(
        Contender.ours(
            () -> {
              Tensor h = x;
              for (Tensor w : weights) {
                h = h.matmul(w).relu();
              }
              return h;
            }),
        Torch.composite(
            () -> {
              var h = tx;
              for (var w : theirWeights) {
                h = h.matmul(w).relu();
              }
              return h;
            }));
  }
}
