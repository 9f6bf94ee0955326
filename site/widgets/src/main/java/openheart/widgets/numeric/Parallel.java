package openheart.widgets.numeric;

import openheart.numeric.Parallel.Body;

/** Loops in WebAssembly, which has one thread: stands in for core's class of the same name. */
public final class Parallel {

  private Parallel() {}

  /** Runs a loop of count steps. */
  public static void range(int count, int grain, Body body) {
    body.run(0, count);
  }
}
