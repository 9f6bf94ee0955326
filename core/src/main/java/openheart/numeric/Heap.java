package openheart.numeric;

/**
 * The memory for arrays. In one place since not every machine that this code may run on tells.
 *
 * <pre>{@code
 * Heap.max() > 1000; // -> true
 * }</pre>
 */
public final class Heap {

  private Heap() {}

  /** The bytes that all objects together may use. */
  public static long max() {
    return Runtime.getRuntime().maxMemory();
  }
}
