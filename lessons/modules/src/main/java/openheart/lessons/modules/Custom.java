package openheart.lessons.modules;

import java.util.List;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.nn.Functional;
import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.tensor.Context;
import openheart.tensor.Function;
import openheart.tensor.GradCheck;
import openheart.tensor.Tensor;

/** Parts that are not in the box: an operation with a gradient, and a layer. */
final class Custom {

  private Custom() {}

  @Example
  static void myRelu(Output out) {
    class MyRelu extends Function {
      @Override
      protected Tensor forward(Context context, Tensor... inputs) {
        context.saveForBackward(inputs[0]);
        return inputs[0].clampMin(0);
      }

      @Override
      protected List<Tensor> backward(Context context, Tensor gradOutput) {
        Tensor x = context.savedTensors().get(0);
        return List.of(gradOutput.mul(x.gt(0)));
      }
    }

    Tensor x = Tensor.of(-2, -0.5f, 1, 3).requiresGrad(true); // (4)
    Tensor y = new MyRelu().apply(x); // (4)
    out.show(y);
    out.show(x.detach().gt(0));
    y.backward(Tensor.of(10, 20, 30, 40));
    out.show(x.grad());

    out.show(GradCheck.of(inputs -> new MyRelu().apply(inputs), x).passed());
    Tensor atTheBend = Tensor.of(0).requiresGrad(true); // (1)
    new MyRelu().apply(atTheBend).sum().backward();
    out.show(atTheBend.grad());
  }

  @Example
  static void wrongBackward(Output out) {
    class LazyRelu extends Function {
      @Override
      protected Tensor forward(Context context, Tensor... inputs) {
        context.saveForBackward(inputs[0]);
        return inputs[0].clampMin(0);
      }

      @Override
      protected List<Tensor> backward(Context context, Tensor gradOutput) {
        Tensor x = context.savedTensors().get(0);
        return List.of(x.gt(0));
      }
    }

    Tensor x = Tensor.of(-2, -0.5f, 1, 3).requiresGrad(true); // (4)
    new LazyRelu().apply(x).sum().backward();
    out.show(x.grad());
    GradCheck check = GradCheck.of(inputs -> new LazyRelu().apply(inputs), x);
    out.show(check.passed());
    out.fails(() -> check.orThrow());
  }

  @Example
  static void linearLayer(Output out) {
    class LinearLayer extends Module {
      private final Parameter weight;
      private final Parameter bias;

      LinearLayer(int inputs, int outputs) {
        float scale = (float) Math.sqrt(2.0 / inputs);
        weight = parameter("weight", Tensor.randn(outputs, inputs).mul(scale));
        bias = parameter("bias", Tensor.zeros(outputs));
      }

      @Override
      protected Tensor forward(Tensor x) {
        return x.matmul(weight.t()).add(bias); // (batch, outputs)
      }
    }

    Tensor.manualSeed(28);
    LinearLayer layer = new LinearLayer(100, 50);
    out.show(layer);
    out.show(layer.namedParameters().keySet());
    out.show(layer.weight.shape());
    out.show(layer.weight.std().item());
    out.show(Math.sqrt(2.0 / 100));

    Tensor x = Tensor.randn(200, 100); // (200, 100)
    Tensor rectified = layer.call(x).relu(); // (200, 50)
    out.show(x.square().mean().item());
    out.show(rectified.square().mean().item());
    out.show(Functional.linear(x, layer.weight, layer.bias).allclose(layer.call(x)));
  }
}
