package openheart.exercises.einsum;

public final class LoopsToEquations {
  public static String[] equations() {
    return new String[] {"bij,bkj->kbi", "bii,i->bi", "pqd,pkd,p->kp"};
  }
}
