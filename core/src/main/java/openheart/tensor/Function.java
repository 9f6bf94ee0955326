package openheart.tensor;

import java.util.List;
import java.util.Objects;

/**
 * An operation with a gradient of its own (torch.autograd.Function): forward computes, backward
 * says how the result's gradient becomes that of each input.
 *
 * <pre>{@code
 * class Square extends Function {
 *   protected Tensor forward(Context context, Tensor... inputs) {
 *     context.saveForBackward(inputs[0]);
 *     return inputs[0].mul(inputs[0]);
 *   }
 *
 *   protected List<Tensor> backward(Context context, Tensor gradOutput) {
 *     return List.of(gradOutput.mul(context.savedTensors().get(0)).mul(2));
 *   }
 * }
 * Tensor x = Tensor.of(1, 3).requiresGrad(true);
 * new Square().apply(x).sum().backward();
 * x.grad(); // -> tensor([2., 6.])
 * }</pre>
 */
public abstract class Function {

  /** Given back for an input that has no gradient (torch's None). */
  public static final Tensor NO_GRADIENT = Tensor.scalar(Float.NaN);

  /** For subclasses. */
  protected Function() {}

  /**
   * Computes the result. Nothing in here is remembered for gradients.
   *
   * @param context keeps what backward will need
   * @param inputs as given to {@link #apply}
   * @return a new tensor
   */
  protected abstract Tensor forward(Context context, Tensor... inputs);

  /**
   * Says how a gradient goes back.
   *
   * @param context with what forward saved
   * @param gradOutput the gradient with respect to the result, in its shape
   * @return the gradient with respect to each input, in order, each in its input's shape (or in one
   *     that broadcasting made of it); {@link #NO_GRADIENT} for those without
   */
  protected abstract List<Tensor> backward(Context context, Tensor gradOutput);

  /** The name of its nodes, as grad_fn prints it: {@code SquareBackward} for a class Square. */
  protected String nodeName() {
    return getClass().getSimpleName() + "Backward";
  }

  /**
   * Runs the operation.
   *
   * @param inputs passed to forward
   * @return its result, whose node has the name of {@link #nodeName}
   */
  public final Tensor apply(Tensor... inputs) {
    String name = getClass().getSimpleName();
    Objects.requireNonNull(inputs, () -> name + ": the inputs are null");
    Tensor[] given = inputs.clone();
    for (Tensor input : given) {
      Objects.requireNonNull(input, () -> name + ": an input is null");
    }
    Context context = new Context(given);
    Tensor output = Autograd.noGrad(() -> forward(context, given));
    Objects.requireNonNull(output, () -> name + ": forward returned null, not a tensor");
    Tensor result = output.viewAs(output.shape, output.strides, output.offset);
    BackwardOnce once = new BackwardOnce(name, context, given);
    Edge[] edges = new Edge[given.length];
    for (int i = 0; i < edges.length; i++) {
      int input = i;
      edges[i] = Edge.to(given[i], g -> once.gradient(input, g), context.saved());
    }
    return Autograd.record(result, nodeName(), edges);
  }

  /** Asks backward once for a gradient, whose parts the edges then take one by one. */
  private final class BackwardOnce {

    private final String name;
    private final Context context;
    private final Tensor[] inputs;
    private Tensor upstream = NO_GRADIENT;
    private List<Tensor> gradients = List.of();

    BackwardOnce(String name, Context context, Tensor[] inputs) {
      this.name = name;
      this.context = context;
      this.inputs = inputs;
    }

    Tensor gradient(int input, Tensor gradOutput) {
      if (upstream != gradOutput) {
        gradients = backward(context, gradOutput);
        check();
        upstream = gradOutput;
      }
      return gradients.get(input);
    }

    private void check() {
      Objects.requireNonNull(gradients, () -> name + ": backward returned null, not a list");
      if (gradients.size() != inputs.length) {
        throw new IllegalStateException(
            (name + ": backward returned " + gradients.size() + " gradients for ")
                + (inputs.length + " inputs; give NO_GRADIENT for those without"));
      }
      for (int i = 0; i < inputs.length; i++) {
        Tensor gradient = Objects.requireNonNull(gradients.get(i), name + ": a gradient is null");
        if (gradient != NO_GRADIENT && !Views.sumsTo(gradient.shape, inputs[i].shape)) {
          throw new ShapeException(
              name,
              ("backward gave input " + i + " a gradient of shape " + gradient.shape)
                  + (", the input is " + inputs[i].shape));
        }
      }
    }
  }
}
