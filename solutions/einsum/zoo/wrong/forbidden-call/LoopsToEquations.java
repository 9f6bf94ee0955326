package openheart.exercises.einsum;

import openheart.tensor.EinsumEquation;

public final class LoopsToEquations {
  public static String[] equations() {
    String second = EinsumEquation.parse("bii,i").toString();
    return new String[] {"bij,bkj->kbi", second, "pqd,pkd,p->kp"};
  }
}
