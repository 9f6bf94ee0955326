package openheart.nn;

import openheart.tensor.Autograd;

/** Which modules are being called just now on this thread, the innermost first. */
final class Calls {

  private static final ThreadLocal<Calls> INNERMOST = new ThreadLocal<>();

  private final Module module;
  private final Calls outer;

  private Calls(Module module, Calls outer) {
    this.module = module;
    this.outer = outer;
  }

  /** Begins a call, unless a module that is being called forgot to register this one. */
  static void enter(Module module) {
    Calls outer = INNERMOST.get();
    if (outer != null && !outer.module.hasChild(module) && isForgotten(module, outer)) {
      throw new IllegalStateException(
          (outer.module.name() + ": its forward calls a " + module.name() + " that it does not ")
              + "know as a child, so its parameters would be neither trained nor saved; register "
              + ("it: module(\"name\", new " + module.name() + "(...))"));
    }
    INNERMOST.set(new Calls(module, outer));
  }

  /** Ends the innermost call. */
  static void leave() {
    Calls outer = INNERMOST.get().outer;
    if (outer == null) {
      INNERMOST.remove();
    } else {
      INNERMOST.set(outer);
    }
  }

  /** One that learns, while gradients are recorded, and belongs to none of those outside it. */
  private static boolean isForgotten(Module module, Calls outer) {
    if (!Autograd.isGradEnabled()
        || module.parameters().stream().noneMatch(Parameter::requiresGrad)) {
      return false;
    }
    for (Calls call = outer; call != null; call = call.outer) {
      if (call.module.modules().contains(module)) {
        return false;
      }
    }
    return true;
  }
}
