package openheart.exercises.einsum;

public final class LoopsToEquations {
  public static String[] equations() {
    return new String[] {"bijbkj->kbi", "bii,i->b", "pqd,pkd,p->kp"};
  }
}
