package openheart.exercise.sample;

/** Stands for a learner's file that ends the JVM. */
public final class Leaving {
  private Leaving() {}

  public static void leave() {
    System.exit(3);
  }

  public static void leaveUnseen() throws ReflectiveOperationException {
    Class.forName("java.lang.Runtime").getMethod("halt", int.class).invoke(null, 3);
  }
}
