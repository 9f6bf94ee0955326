package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import openheart.optim.Adam;
import openheart.optim.Optimizer;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The five-line loop, from data to a net that has learned them. */
class TrainingTest {

  private final Generator generator = new Generator(4);
  private final Tensor x = Tensor.of(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private final int[] xor = {0, 1, 1, 0};
  private final Sequential net =
      new Sequential(new Linear(2, 8, generator), new Tanh(), new Linear(8, 2, generator));
  private final Optimizer optimizer = new Adam(net.parameters(), 0.05);
  private final CrossEntropyLoss criterion = new CrossEntropyLoss();

  private float epoch() {
    optimizer.zeroGrad();
    Tensor loss = criterion.call(net.call(x), xor);
    loss.backward();
    optimizer.step();
    return loss.item();
  }

  @Test
  void a_net_learns_what_no_line_separates() {
    for (int i = 0; i < 200; i++) {
      epoch();
    }
    assertThat(epoch()).isLessThan(0.01f);
    assertThat(net.call(x).argmax(false, 1).toArray()).containsExactly(0, 1, 1, 0);
  }

  @Test
  void a_kept_state_brings_back_the_net_as_it_was() {
    for (int i = 0; i < 20; i++) {
      epoch();
    }
    Map<String, Tensor> kept = net.stateDict();
    Tensor before = net.call(x).detach();
    for (int i = 0; i < 20; i++) {
      epoch();
    }
    assertThat(net.call(x).equal(before)).isFalse();
    net.loadStateDict(kept);
    assertThat(net.call(x).equal(before)).isTrue();
  }

  @Test
  void frozen_layers_stay_while_others_learn() {
    net.get(0).requiresGrad(false);
    Map<String, Tensor> before = net.stateDict();
    epoch();
    assertThat(net.stateDict().get("0.weight").equal(before.get("0.weight"))).isTrue();
    assertThat(net.stateDict().get("2.weight").equal(before.get("2.weight"))).isFalse();
  }

  @Test
  void steps_leave_no_graph_behind() {
    for (int i = 0; i < 5; i++) {
      epoch();
      assertThat(net.parameters()).allMatch(Tensor::isLeaf);
      assertThat(net.parameters()).noneMatch(p -> p.grad().requiresGrad());
    }
  }
}
