package openheart.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openheart.random.Generator;
import openheart.tensor.Autograd;
import openheart.tensor.PrintOptions;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ModuleTest {

  private static class Block extends Module {
    final Linear inner = module("inner", new Linear(2, 2, new Generator(1)));
    final Parameter scale = parameter("scale", Tensor.ones(2));
    final Tensor calls = buffer("calls", Tensor.zeros());

    @Override
    protected Tensor forward(Tensor input) {
      calls.copyFrom(calls.add(1));
      return inner.call(input).mul(scale);
    }
  }

  private final Block block = new Block();
  private final Sequential model = new Sequential(block, new Dropout(0.5), new Linear(2, 1));

  @Test
  void parameters_come_in_order_of_declaration_own_ones_first() {
    assertThat(model.namedParameters().keySet())
        .containsExactly("0.scale", "0.inner.weight", "0.inner.bias", "2.weight", "2.bias");
    assertThat(model.parameters()).containsExactlyElementsOf(model.namedParameters().values());
    assertThat(model.numParameters()).isEqualTo(2 + 4 + 2 + 2 + 1);
  }

  @Test
  void parts_are_found_by_their_paths() {
    assertThat(model.namedModules().keySet()).containsExactly("", "0", "0.inner", "1", "2");
    assertThat(model.namedModules().get("0.inner")).isSameAs(block.inner);
    assertThat(model.namedChildren().keySet()).containsExactly("0", "1", "2");
    assertThat(model.children()).startsWith(block);
    assertThat(model.modules()).hasSize(5).startsWith(model, block);
  }

  @Test
  void a_parameter_of_two_modules_is_one_to_learn_but_has_two_names_in_the_state() {
    class Twin extends Module {
      Twin(Linear other) {
        module("other", other);
        assertThat(parameter("tied", other.weight())).isSameAs(other.weight());
      }

      @Override
      protected Tensor forward(Tensor input) {
        return input;
      }
    }
    Twin twin = new Twin(new Linear(2, 2));
    assertThat(twin.namedParameters().keySet()).containsExactly("tied", "other.bias");
    assertThat(twin.stateDict().keySet()).containsExactly("tied", "other.weight", "other.bias");
  }

  @Test
  void names_are_taken_once_and_have_no_point() {
    assertThatThrownBy(() -> block.module("scale", new Identity()))
        .hasMessage("module: Block already has a part named scale");
    assertThatThrownBy(() -> block.parameter("calls", Tensor.ones(1)))
        .hasMessage("parameter: Block already has a part named calls");
    assertThatThrownBy(() -> block.buffer("inner", Tensor.ones(1)))
        .hasMessage("buffer: Block already has a part named inner");
    for (String name : List.of("", "a.b")) {
      assertThatThrownBy(() -> block.module(name, new Identity()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "module: a name in Block must be of one letter or more, without a point, not \""
                  + name
                  + "\"");
    }
    assertThatThrownBy(() -> block.module("next", null))
        .hasMessage("module: the child next is null");
    assertThatThrownBy(() -> block.parameter("next", null))
        .hasMessage("parameter: the tensor for next is null");
  }

  @Test
  void no_module_contains_itself() {
    assertThatThrownBy(() -> block.module("self", model))
        .hasMessage("module: Block cannot be a part of itself, and self contains it");
  }

  @Test
  void a_forward_that_calls_a_forgotten_module_is_refused() {
    class Forgetful extends Module {
      private final Linear linear = new Linear(2, 2);

      @Override
      protected Tensor forward(Tensor input) {
        return linear.call(input);
      }
    }
    Forgetful forgetful = new Forgetful();
    assertThatThrownBy(() -> forgetful.call(Tensor.ones(1, 2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Forgetful: its forward calls a Linear that it does not know as a child, so its"
                + " parameters would be neither trained nor saved; register it: module(\"name\","
                + " new Linear(...))");
    assertThat(Autograd.noGrad(() -> forgetful.call(Tensor.ones(1, 2))).shape())
        .isEqualTo(Shape.of(1, 2));
    forgetful.linear.requiresGrad(false);
    assertThat(forgetful.call(Tensor.ones(1, 2)).requiresGrad()).isFalse();
  }

  @Test
  void a_module_without_parameters_or_of_an_outer_module_may_be_called() {
    class Borrowing extends Module {
      private final Linear borrowed;

      Borrowing(Linear borrowed) {
        this.borrowed = borrowed;
      }

      @Override
      protected Tensor forward(Tensor input) {
        return new Identity().call(borrowed.call(input));
      }
    }
    Linear linear = new Linear(2, 2);
    Sequential both = new Sequential(linear, new Borrowing(linear));
    assertThat(both.call(Tensor.ones(1, 2)).shape()).isEqualTo(Shape.of(1, 2));
  }

  @Test
  void an_error_in_forward_leaves_no_trace_for_the_next_call() {
    assertThatThrownBy(() -> model.call(Tensor.ones(1, 7))).hasMessageStartingWith("linear: ");
    assertThat(new Linear(7, 1).call(Tensor.ones(1, 7)).shape()).isEqualTo(Shape.of(1, 1));
  }

  @Test
  void call_runs_forward_and_hooks_and_a_hook_can_be_taken_away() {
    List<String> seen = new ArrayList<>();
    Runnable end =
        block.inner.onForward(
            (module, input, output) ->
                seen.add(module + " " + input.shape() + " " + output.shape()));
    model.call(Tensor.ones(3, 2));
    end.run();
    model.call(Tensor.ones(3, 2));
    assertThat(seen)
        .containsExactly("Linear(in_features=2, out_features=2, bias=True) (3, 2) (3, 2)");
    assertThat(block.calls.item()).isEqualTo(2);
  }

  @Test
  void nulls_are_refused_by_name() {
    assertThatThrownBy(() -> block.call(null)).hasMessage("Block: the input is null");
    assertThatThrownBy(() -> block.onForward(null)).hasMessage("onForward: the hook is null");
    Module broken =
        new Module() {
          @Override
          protected Tensor forward(Tensor input) {
            return null;
          }
        };
    assertThatThrownBy(() -> broken.call(Tensor.ones(1)))
        .hasMessage("Module: forward returned null, not a tensor");
  }

  @Test
  void training_mode_is_that_of_all_parts() {
    assertThat(model.isTraining()).isTrue();
    assertThat(model.eval()).isSameAs(model);
    assertThat(block.inner.isTraining()).isFalse();
    assertThat(model.train()).isSameAs(model);
    assertThat(block.inner.isTraining()).isTrue();
  }

  @Test
  void gradients_are_forgotten_and_parameters_frozen_all_at_once() {
    class Scale extends Module {
      private final Parameter factor = parameter("factor", Tensor.ones(2));

      @Override
      protected Tensor forward(Tensor input) {
        return input.mul(factor);
      }
    }
    Scale first = new Scale();
    Sequential scales = new Sequential(first, new Scale());
    scales.call(Tensor.ones(3, 2)).backward(Tensor.ones(3, 2));
    assertThat(scales.parameters()).allMatch(Tensor::hasGrad);
    scales.zeroGrad();
    assertThat(scales.parameters()).noneMatch(Tensor::hasGrad);
    first.requiresGrad(false);
    scales.call(Tensor.ones(3, 2)).backward(Tensor.ones(3, 2));
    assertThat(scales.parameters().stream().map(Tensor::hasGrad)).containsExactly(false, true);
  }

  @Test
  void a_parameter_prints_that_it_is_one() {
    assertThat(block.scale)
        .hasToString("Parameter containing:\ntensor([1., 1.], requires_grad=True)");
    assertThat(block.scale.toString(PrintOptions.DEFAULT)).isEqualTo(block.scale.toString());
    block.scale.requiresGrad(false);
    assertThat(block.scale).hasToString("Parameter containing:\ntensor([1., 1.])");
  }

  @Test
  void a_parameter_shares_its_first_numbers_and_leaves_their_history() {
    Tensor first = Tensor.ones(2).requiresGrad(true).mul(3);
    Parameter parameter = block.parameter("more", first);
    assertThat(parameter.isLeaf()).isTrue();
    assertThat(parameter.sharesStorageWith(first)).isTrue();
  }

  @Test
  void a_module_prints_its_parts_indented() {
    assertThat(model)
        .hasToString(
            "Sequential(\n"
                + "  (0): Block(\n"
                + "    (inner): Linear(in_features=2, out_features=2, bias=True)\n"
                + "  )\n"
                + "  (1): Dropout(p=0.5, inplace=False)\n"
                + "  (2): Linear(in_features=2, out_features=1, bias=True)\n"
                + ")");
    assertThat(new Sequential()).hasToString("Sequential()");
    class Special extends Module {
      Special() {
        module("part", new Identity());
      }

      @Override
      protected Tensor forward(Tensor input) {
        return input;
      }

      @Override
      protected String extraRepr() {
        return "size=3";
      }
    }
    assertThat(new Special()).hasToString("Special(\n  size=3\n  (part): Identity()\n)");
  }

  @Test
  void a_state_is_a_copy_of_parameters_and_buffers() {
    model.call(Tensor.ones(3, 2));
    Map<String, Tensor> state = model.stateDict();
    assertThat(state.keySet())
        .containsExactly(
            "0.scale", "0.calls", "0.inner.weight", "0.inner.bias", "2.weight", "2.bias");
    Init.zeros(block.scale);
    assertThat(state.get("0.scale").toArray()).containsExactly(1, 1);
    model.loadStateDict(state);
    assertThat(block.scale.toArray()).containsExactly(1, 1);
    assertThat(block.scale.requiresGrad()).isTrue();
    assertThat(state.get("0.calls").item()).isEqualTo(1);
  }

  @Test
  void a_state_that_does_not_fit_is_refused_as_a_whole_with_every_reason() {
    Map<String, Tensor> state = new LinkedHashMap<>(model.stateDict());
    Init.zeros(block.scale);
    state.remove("2.bias");
    state.put("2.weight", Tensor.ones(2, 1));
    state.put("3.weight", Tensor.ones(1));
    state.put("0.gain", Tensor.ones(1));
    assertThatThrownBy(() -> model.loadStateDict(state))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "loadStateDict: this is no state of this Sequential: 2.weight is (2, 1) and must be (1,"
                + " 2), 2.bias is missing, 3.weight is not expected, 0.gain is not expected");
    assertThat(block.scale.toArray()).containsExactly(0, 0);
    assertThatThrownBy(() -> model.loadStateDict(null))
        .hasMessage("loadStateDict: the state is null");
  }
}
