package openheart.exercises.einsum;

public final class LoopsToEquations {
  public static String[] equations() {
    return new String[] {"xst, xut -> uxs", "ZAA,A->Z", "abc,aec,a->ea"};
  }
}
