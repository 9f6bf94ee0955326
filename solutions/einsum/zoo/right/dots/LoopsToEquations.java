package openheart.exercises.einsum;

public final class LoopsToEquations {
  public static String[] equations() {
    return new String[] {"...ij,...kj->k...i", "...ii,i->...", "pqd,p...d,p->...p"};
  }
}
