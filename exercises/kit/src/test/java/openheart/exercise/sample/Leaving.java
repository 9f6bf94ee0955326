package openheart.exercise.sample;

/** Stands for a learner's file that ends the JVM. */
public final class Leaving {
  private Leaving() {}

  public static void leave() {
    System.exit(3);
  }
}
