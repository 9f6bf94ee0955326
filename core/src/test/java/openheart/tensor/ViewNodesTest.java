package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewNodesTest {

  private final Tensor x = Tensor.arange(6).view(2, 3).requiresGrad(true);

  @Test
  void nodes_have_torchs_names() {
    named("ViewBackward0", t -> t.view(6));
    named("ViewBackward0", t -> t.reshape(3, 2));
    named("UnsafeViewBackward0", t -> t.t().reshape(6));
    named("ViewBackward0", t -> t.flatten());
    named("UnsqueezeBackward0", t -> t.unsqueeze(0));
    named("SqueezeBackward0", t -> t.squeeze());
    named("SqueezeBackward1", t -> t.squeeze(0));
    named("TransposeBackward0", t -> t.transpose(0, 1));
    named("TBackward0", t -> t.t());
    named("PermuteBackward0", t -> t.permute(1, 0));
    named("ExpandBackward0", t -> t.expand(2, 2, 3));
    named("SelectBackward0", t -> t.select(0, 1));
    named("SliceBackward0", t -> t.narrow(1, 0, 2));
    named("SliceBackward0", t -> t.slice(1, 0, 3, 2));
    named("SplitBackward0", t -> t.split(2, 1).get(0));
    named("SplitBackward0", t -> t.chunk(2, 1).get(1));
    named("CatBackward0", t -> Tensor.cat(t, t.detach()));
    named("CatBackward0", t -> Tensor.hstack(t, t));
    named("CatBackward0", t -> Tensor.vstack(t, t));
    named("StackBackward0", t -> Tensor.stack(t, t));
    named("GatherBackward0", t -> t.gather(0, Tensor.zeros(1, 3)));
    named("IndexSelectBackward0", t -> t.indexSelect(0, 1));
    named("CloneBackward0", t -> t.cloned());
    named("CloneBackward0", t -> t.t().contiguous());
    named("RepeatBackward0", t -> t.repeat(2, 2));
  }

  private void named(String name, UnaryOperator<Tensor> operation) {
    assertThat(operation.apply(x).gradFn().orElseThrow().name()).isEqualTo(name);
    assertThat(Autograd.noGrad(() -> operation.apply(x)).requiresGrad()).isFalse();
    assertThat(operation.apply(x.detach()).requiresGrad()).isFalse();
  }

  @Test
  void an_operation_that_changes_nothing_leaves_the_history_of_its_input_alone() {
    Tensor row = Tensor.of(1, 2).requiresGrad(true);
    row.t().squeeze().squeeze(0).expand(2).permute(0).view(2).sum();
    assertThat(row.isLeaf()).isTrue();
    assertThat(row.t().t()).isNotSameAs(row);
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void gradients_come_back_through_chains_of_views_to_where_the_numbers_came_from(int seed) {
    RandomShapes random = RandomShapes.of(seed);
    Tensor places = Tensor.arange(random.shape(4).numel() + 1);
    Tensor start = places.detach().requiresGrad(true);
    Tensor end = start;
    for (int step = 0; step < 6; step++) {
      end = random.step(end);
    }
    // Each element of the result is one of the start's, whose number is its own place.
    float[] times = new float[start.numel()];
    for (float place : end.detach().toArray()) {
      times[(int) place] += 1;
    }
    if (end.requiresGrad()) {
      end.backward(Tensor.ones(end.shape().dims()));
      assertThat(start.grad().toArray()).isEqualTo(times);
      assertThat(start.grad().sharesStorageWith(start)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("openheart.tensor.RandomShapes#seeds")
  void a_chain_of_views_holds_the_numbers_of_the_same_chain_of_copies(int seed) {
    RandomShapes views = RandomShapes.of(seed);
    RandomShapes copies = RandomShapes.of(seed);
    Tensor view = views.view(views.shape(4));
    Tensor copy = copies.view(copies.shape(4)).cloned();
    for (int step = 0; step < 8; step++) {
      view = views.step(view);
      copy = copies.step(copy).cloned();
      assertThat(view.equal(copy)).isTrue();
      assertThat(view.toArray()).isEqualTo(copy.toArray());
    }
  }
}
