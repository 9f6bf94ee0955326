package openheart.exercise.sample;

import java.util.function.Function;
import openheart.nn.Functional;
import openheart.tensor.Tensor;

/** Stands for a learner's file that calls core in every way there is. */
public final class Using {
  private Using() {}

  public static Tensor direct(Tensor t) {
    return t.sum();
  }

  public static Tensor reference(Tensor t) {
    Function<Tensor, Tensor> mean = Tensor::mean;
    return mean.apply(t);
  }

  public static Tensor lambda(Tensor t) {
    Function<Tensor, Tensor> std = x -> x.std();
    return std.apply(t);
  }

  public static Tensor nested(Tensor t) {
    return Inner.var(t);
  }

  public static Tensor elsewhere(Tensor t) {
    return Helper.max(t);
  }

  public static Tensor layer(Tensor t) {
    return Functional.linear(t, t);
  }

  private static final class Inner {
    static Tensor var(Tensor t) {
      return t.var();
    }
  }
}
