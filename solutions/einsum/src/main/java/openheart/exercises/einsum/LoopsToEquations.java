package openheart.exercises.einsum;

/** Three nests of loops, written as equations. */
public final class LoopsToEquations {
  private LoopsToEquations() {}

  /** The subscripts, copied; the order of the loops makes no difference. */
  public static String[] equations() {
    return new String[] {
      "bij,bkj->kbi",
      "bii,i->b",
      // v[p] is the same in every turn of the inner loops, so it may as well be multiplied inside.
      "pqd,pkd,p->kp"
    };
  }
}
