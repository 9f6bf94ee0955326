package openheart.exercises.einsum;

public final class LoopsToEquations {
  public static String[] equations() {
    return new String[] {"bij,bkj->kbij", "bii,i->b", "pqd,pkd,p->kp"};
  }
}
