package openheart.exercises.backprop;

import openheart.tensor.Shape;
import openheart.tensor.Tensor;

public final class Unbroadcast {
  public static Tensor unbroadcast(Tensor gradient, Shape shape) {
    Tensor leaf = Tensor.zeros(shape.dims()).requiresGrad(true);
    leaf.expand(gradient.shape().dims()).backward(gradient);
    return leaf.grad();
  }
}
