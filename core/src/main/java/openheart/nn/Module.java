package openheart.nn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import openheart.tensor.Tensor;

/**
 * A part of a network, or a whole one (torch.nn.Module): it has parameters, parts that are modules
 * again, and a way from an input to an output.
 *
 * <p>A module names its parts where it declares them, and so cannot forget one: a parameter can be
 * made in no other way, and a forward pass that calls an unregistered module with parameters is
 * refused. Order of declaration is order of printing, of {@link #parameters} and of random draws.
 *
 * <pre>{@code
 * class TinyModel extends Module {
 *   private final Linear hidden = module("hidden", new Linear(4, 3));
 *   private final ReLU activation = module("activation", new ReLU());
 *   private final Parameter scale = parameter("scale", Tensor.ones(3));
 *
 *   protected Tensor forward(Tensor x) {
 *     return activation.call(hidden.call(x)).mul(scale); // (batch, 3)
 *   }
 * }
 * TinyModel model = new TinyModel();
 * model.call(Tensor.ones(2, 4)).shape(); // -> (2, 3)
 * model.namedParameters().keySet(); // -> [scale, hidden.weight, hidden.bias]
 * model.numParameters(); // -> 18
 * }</pre>
 *
 * <p>{@link #forward} is written, {@link #call} is used: call runs forward, and what belongs around
 * it (the check above, hooks). In Python, where call is the parenthesis of {@code model(x)},
 * nothing stops one from calling forward and missing the hooks; here forward is protected.
 */
public abstract class Module {

  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Tensor> buffers = new LinkedHashMap<>();
  private final Map<String, Module> children = new LinkedHashMap<>();
  private final List<ForwardHook> hooks = new ArrayList<>();
  private boolean training = true;

  /** For subclasses; a new module is in training mode. */
  protected Module() {}

  // ---- What a subclass says and does ----

  /**
   * Computes the output. Calls the parts by {@link #call}.
   *
   * @param input as given to call
   * @return the output
   */
  protected abstract Tensor forward(Tensor input);

  /**
   * Makes and registers a parameter.
   *
   * @param name its name in this module, without a point
   * @param initial its first numbers, which it shares, as torch's does; a parameter of another
   *     module is taken as it is, so that both learn it together
   * @return the parameter
   * @throws IllegalArgumentException if the name is taken or cannot be one
   */
  protected final Parameter parameter(String name, Tensor initial) {
    checkName("parameter", name);
    Objects.requireNonNull(initial, () -> "parameter: the tensor for " + name + " is null");
    Parameter made = initial instanceof Parameter p ? p : new Parameter(initial);
    parameters.put(name, made);
    return made;
  }

  /**
   * Registers a tensor that belongs to the state but is not learned, such as a running mean. Change
   * it in place (copyFrom), so that it stays the registered one.
   *
   * @param name its name in this module, without a point
   * @param initial the tensor
   * @return the tensor
   * @throws IllegalArgumentException if the name is taken or cannot be one
   */
  protected final Tensor buffer(String name, Tensor initial) {
    checkName("buffer", name);
    Objects.requireNonNull(initial, () -> "buffer: the tensor for " + name + " is null");
    buffers.put(name, initial);
    return initial;
  }

  /**
   * Registers a module as a part of this one.
   *
   * @param name its name in this module, without a point
   * @param child the part
   * @param <M> its type
   * @return the part
   * @throws IllegalArgumentException if the name is taken or cannot be one, or the child contains
   *     this module
   */
  protected final <M extends Module> M module(String name, M child) {
    checkName("module", name);
    Objects.requireNonNull(child, () -> "module: the child " + name + " is null");
    if (child.modules().contains(this)) {
      throw new IllegalArgumentException(
          "module: " + name() + " cannot be a part of itself, and " + name + " contains it");
    }
    children.put(name, child);
    return child;
  }

  private void checkName(String operation, String name) {
    Objects.requireNonNull(name, () -> operation + ": the name is null");
    if (name.isEmpty() || name.indexOf('.') >= 0) {
      throw new IllegalArgumentException(
          (operation + ": a name in " + name() + " must be of one letter or more, without a point")
              + (", not \"" + name + "\""));
    }
    if (parameters.containsKey(name) || buffers.containsKey(name) || children.containsKey(name)) {
      throw new IllegalArgumentException(
          operation + ": " + name() + " already has a part named " + name);
    }
  }

  /** What stands in the parentheses when it is printed, such as {@code dim=1}; nothing here. */
  protected String extraRepr() {
    return "";
  }

  // ---- Use ----

  /**
   * The output for an input: what {@code model(input)} is in Python.
   *
   * @param input in the shape that the module wants
   * @return the output
   * @throws IllegalStateException if forward calls a module with parameters that is registered
   *     nowhere; inside noGrad, or with parameters that are frozen, it may
   */
  public final Tensor call(Tensor input) {
    Objects.requireNonNull(input, () -> name() + ": the input is null");
    Calls.enter(this);
    Tensor output;
    try {
      output = forward(input);
    } finally {
      Calls.leave();
    }
    Objects.requireNonNull(output, () -> name() + ": forward returned null, not a tensor");
    for (ForwardHook hook : List.copyOf(hooks)) {
      hook.after(this, input, output);
    }
    return output;
  }

  /**
   * Lets somebody watch every call (torch's register_forward_hook).
   *
   * @param hook called after each forward pass
   * @return run it to end the watch
   */
  public final Runnable onForward(ForwardHook hook) {
    hooks.add(Objects.requireNonNull(hook, "onForward: the hook is null"));
    return () -> hooks.remove(hook);
  }

  /** Sets training mode, for which dropout and batch normalization are, here and in all parts. */
  public Module train(boolean mode) {
    modules().forEach(module -> module.training = mode);
    return this;
  }

  /** Sets training mode. */
  public Module train() {
    return train(true);
  }

  /** Ends training mode. */
  public Module eval() {
    return train(false);
  }

  /** Whether it is in training mode. */
  public boolean isTraining() {
    return training;
  }

  /** Forgets the gradient of every parameter. */
  public void zeroGrad() {
    parameters().forEach(Tensor::zeroGrad);
  }

  /** Says for every parameter whether it is learned; false freezes it (torch.requires_grad_). */
  public Module requiresGrad(boolean requires) {
    parameters().forEach(parameter -> parameter.requiresGrad(requires));
    return this;
  }

  // ---- What it is made of ----

  /** Every parameter, its own before those of its parts, each once. */
  public List<Parameter> parameters() {
    return List.copyOf(namedParameters().values());
  }

  /** Every parameter by its path, such as {@code 0.weight}, in the order of {@link #parameters}. */
  public Map<String, Parameter> namedParameters() {
    Map<String, Parameter> named = new LinkedHashMap<>();
    Set<Parameter> seen = new LinkedHashSet<>();
    visit(
        "",
        (path, module) ->
            module.parameters.forEach(
                (name, parameter) -> {
                  if (seen.add(parameter)) {
                    named.put(path + name, parameter);
                  }
                }));
    return Collections.unmodifiableMap(named);
  }

  /** How many numbers there are to learn: the elements of all parameters. */
  public long numParameters() {
    return parameters().stream().mapToLong(Tensor::numel).sum();
  }

  /** Its direct parts, in order. */
  public List<Module> children() {
    return List.copyOf(children.values());
  }

  /** Its direct parts by name, in order. */
  public Map<String, Module> namedChildren() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(children));
  }

  /** Itself and all parts of parts, each once. */
  public Set<Module> modules() {
    Set<Module> all = new LinkedHashSet<>();
    visit("", (path, module) -> all.add(module));
    return all;
  }

  /** Itself, named "", and all parts of parts by their paths, such as {@code block.0}. */
  public Map<String, Module> namedModules() {
    Map<String, Module> named = new LinkedHashMap<>();
    Set<Module> seen = new LinkedHashSet<>();
    visit(
        "",
        (path, module) -> {
          if (seen.add(module)) {
            named.put(path.isEmpty() ? "" : path.substring(0, path.length() - 1), module);
          }
        });
    return Collections.unmodifiableMap(named);
  }

  /** Visits itself and then its parts, with the beginning of the paths of what each of them has. */
  private void visit(String path, BiConsumer<String, Module> visitor) {
    visitor.accept(path, this);
    children.forEach((name, child) -> child.visit(path + name + ".", visitor));
  }

  boolean hasChild(Module module) {
    for (Module child : children.values()) {
      if (child == module) {
        return true;
      }
    }
    return false;
  }

  // ---- State ----

  /**
   * The numbers of every parameter and buffer by path. Unlike torch's, they are copies: what was
   * kept as the best state of a training stays that.
   */
  public Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    state().forEach((path, tensor) -> state.put(path, tensor.detach().cloned()));
    return state;
  }

  /**
   * Takes over the numbers of a state. Nothing is changed unless all fits.
   *
   * @param state for each path of {@link #stateDict} a tensor of the same shape, and no more
   * @throws IllegalArgumentException naming every path that is missing, not expected, or of another
   *     shape
   */
  public void loadStateDict(Map<String, Tensor> state) {
    StateDict.load(this, state);
  }

  /**
   * Writes the state, in the format of {@link StateFile}.
   *
   * @param out written to and flushed, not closed
   * @throws IOException if writing fails
   */
  public void save(OutputStream out) throws IOException {
    StateFile.write(state(), out);
  }

  /**
   * Reads a state that {@link #save} wrote, and takes it over.
   *
   * @param in read to its end, not closed
   * @throws StateFormatException if that is no state, or it is damaged; then nothing is changed
   * @throws IOException if reading fails
   * @throws IllegalArgumentException if the state is not one for this module, as {@link
   *     #loadStateDict} says
   */
  public void load(InputStream in) throws IOException {
    loadStateDict(StateFile.read(in));
  }

  /** Its parameters and buffers themselves, then those of its parts. */
  Map<String, Tensor> state() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    visit(
        "",
        (path, module) -> {
          module.parameters.forEach((name, parameter) -> state.put(path + name, parameter));
          module.buffers.forEach((name, buffer) -> state.put(path + name, buffer));
        });
    return state;
  }

  // ---- Printing ----

  /** The class's name; that of the named class behind an anonymous one. */
  String name() {
    Class<?> type = getClass();
    while (type.getSimpleName().isEmpty()) {
      type = type.getSuperclass();
    }
    return type.getSimpleName();
  }

  /** As torch prints it: the name, what is special, and a line for each part, indented. */
  @Override
  public String toString() {
    String extra = extraRepr();
    if (children.isEmpty()) {
      return name() + "(" + extra + ")";
    }
    StringBuilder text = new StringBuilder(name()).append("(\n");
    if (!extra.isEmpty()) {
      text.append("  ").append(extra).append('\n');
    }
    children.forEach(
        (name, child) ->
            text.append("  (")
                .append(name)
                .append("): ")
                .append(child.toString().replace("\n", "\n  "))
                .append('\n'));
    return text.append(')').toString();
  }
}
