package openheart.exercises.einsum;

public final class LoopsToEquations {
  public static String[] equations() {
    return new String[] {"bij,bkj->ibk", "bii,i->b", "pqd,pkd,p->pk"};
  }
}
