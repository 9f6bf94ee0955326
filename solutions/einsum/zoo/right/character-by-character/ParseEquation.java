package openheart.exercises.einsum;

import java.util.ArrayList;
import java.util.List;

public final class ParseEquation {
  public static String[] parseEquation(String equation) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    StringBuilder seen = new StringBuilder();
    boolean right = false;
    for (int at = 0; at < equation.length(); at++) {
      char c = equation.charAt(at);
      if (c == ' ') {
        continue;
      }
      if (c == ',' && !right) {
        pieces.add(piece.toString());
        piece.setLength(0);
      } else if (!right && equation.startsWith("->", at)) {
        pieces.add(piece.toString());
        piece.setLength(0);
        right = true;
        at++;
      } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        boolean known = seen.indexOf("" + c) >= 0;
        boolean repeated = piece.indexOf("" + c) >= 0;
        if (right && (!known || repeated)) {
          throw new IllegalArgumentException("the result cannot have " + c + " at " + at);
        }
        seen.append(c);
        piece.append(c);
      } else {
        throw new IllegalArgumentException("unexpected " + c + " at " + at);
      }
    }
    if (!right) {
      throw new IllegalArgumentException("no arrow");
    }
    pieces.add(piece.toString());
    return pieces.toArray(new String[0]);
  }
}
