package openheart.exercise.sample;

import openheart.nn.Module;
import openheart.nn.Parameter;
import openheart.tensor.Tensor;

/** Stands for a learner's file that calls what core's subclasses, and its own, only inherit. */
public final class Inheriting extends Module {
  private final Parameter scale = parameter("scale", Tensor.scalar(2));

  @Override
  protected Tensor forward(Tensor x) {
    return x.mul(scale.detach());
  }

  public static long twice(Inheriting module) {
    return 2 * module.numParameters();
  }
}
