package openheart.tensor;

import static openheart.tensor.EinsumEquation.ELLIPSIS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The axes that an equation loops over, for given shapes: those of the result first, then those
 * summed. Each has a name and a size; an axis of an operand with size 1 stretches to it. Sets of
 * axes are bit masks.
 */
final class EinsumAxes {

  private final EinsumEquation equation;
  private final Shape[] shapes;
  private final List<String> names = new ArrayList<>();
  private final int[] byLetter = new int['z' + 1];
  private final int[] sizes;
  private final int[] from; // the operand that a size comes from
  private final int[][] ofOperand;
  private final long[] masks;
  private final int outputs;
  private int ellipsis; // how many axes the longest ellipsis stands for
  private int firstOfEllipsis;

  EinsumAxes(EinsumEquation equation, Shape[] shapes) {
    this.equation = equation;
    this.shapes = shapes;
    checkNumber();
    for (int i = 0; i < shapes.length; i++) {
      ellipsis = Math.max(ellipsis, ellipsisOf(i));
    }
    addAxes(equation.output());
    outputs = names.size();
    addAxes(equation.summed());
    if (names.size() > Long.SIZE) {
      throw error("it has " + names.size() + " axes, more than the " + Long.SIZE + " allowed");
    }
    sizes = new int[names.size()];
    Arrays.fill(sizes, 1);
    from = new int[names.size()];
    ofOperand = new int[shapes.length][];
    masks = new long[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      ofOperand[i] = axesOf(i);
      measure(i);
    }
  }

  private void checkNumber() {
    int wanted = equation.operands().size();
    if (shapes.length != wanted) {
      String operands = wanted + (wanted == 1 ? " operand" : " operands");
      throw error("it has " + operands + ", given are " + shapes.length);
    }
  }

  /** How many axes of an operand its ellipsis stands for; 0 if it has none. */
  private int ellipsisOf(int i) {
    String indices = equation.operands().get(i);
    boolean open = indices.contains(ELLIPSIS);
    int letters = indices.length() - (open ? ELLIPSIS.length() : 0);
    int rest = shapes[i].ndim() - letters;
    if (rest < 0 || rest > 0 && !open) {
      throw error(
          (operand(i) + " has " + shapes[i].ndim() + " dims, ")
              + (EinsumParser.quoted(indices) + " names " + letters + (open ? " and more" : "")));
    }
    return rest;
  }

  private void addAxes(String indices) {
    for (int at = 0; at < indices.length(); at++) {
      if (indices.charAt(at) == '.') {
        firstOfEllipsis = names.size();
        for (int d = 0; d < ellipsis; d++) {
          names.add("d" + d);
        }
        at += ELLIPSIS.length() - 1;
      } else {
        byLetter[indices.charAt(at)] = names.size();
        names.add(String.valueOf(indices.charAt(at)));
      }
    }
  }

  private int[] axesOf(int i) {
    String indices = equation.operands().get(i);
    int[] result = new int[shapes[i].ndim()];
    int n = 0;
    for (int at = 0; at < indices.length(); at++) {
      if (indices.charAt(at) == '.') {
        for (int d = ellipsis - ellipsisOf(i); d < ellipsis; d++) {
          result[n++] = firstOfEllipsis + d;
        }
        at += ELLIPSIS.length() - 1;
      } else {
        result[n++] = byLetter[indices.charAt(at)];
      }
    }
    return result;
  }

  /** Takes the sizes of an operand's axes, and refuses those that disagree. */
  private void measure(int i) {
    long seen = 0;
    for (int dim = 0; dim < ofOperand[i].length; dim++) {
      int axis = ofOperand[i][dim];
      int size = shapes[i].at(dim);
      if ((seen >>> axis & 1) != 0) {
        checkDiagonal(i, axis, dim);
      }
      seen |= 1L << axis;
      if (size != 1) {
        if (sizes[axis] != 1 && sizes[axis] != size) {
          throw error(
              ("index " + names.get(axis) + " is " + sizes[axis] + " in " + operand(from[axis]))
                  + (" and " + size + " in " + operand(i) + ", and neither is 1"));
        }
        from[axis] = sizes[axis] == 1 ? i : from[axis];
        sizes[axis] = size;
        masks[i] |= 1L << axis;
      }
    }
  }

  private void checkDiagonal(int i, int axis, int dim) {
    int first = 0;
    while (ofOperand[i][first] != axis) {
      first++;
    }
    if (shapes[i].at(first) != shapes[i].at(dim)) {
      throw error(
          ("index " + names.get(axis) + " stands for sizes " + shapes[i].at(first) + " and ")
              + (shapes[i].at(dim) + " in " + operand(i) + "; a diagonal needs equal ones"));
    }
  }

  private String operand(int i) {
    return "operand " + i + " " + shapes[i];
  }

  private ShapeException error(String problem) {
    return new ShapeException("einsum", EinsumParser.quoted(equation.toString()) + ": " + problem);
  }

  /** Refuses a term along some axes that no array holds. */
  void checkFits(long axes) {
    int[] dims = new int[sizes.length];
    for (int axis = 0; axis < dims.length; axis++) {
      dims[axis] = (axes >>> axis & 1) != 0 ? sizes[axis] : 1;
    }
    Shape.of("einsum", dims);
  }

  /** The names of some axes in a row. */
  String letters(int[] axes) {
    StringBuilder letters = new StringBuilder();
    for (int axis : axes) {
      letters.append(names.get(axis));
    }
    return letters.toString();
  }

  EinsumEquation equation() {
    return equation;
  }

  /** Of the operands; not to be changed. */
  Shape[] shapes() {
    return shapes;
  }

  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** Of each axis; not to be changed. */
  int[] sizes() {
    return sizes;
  }

  /** How many axes the result has: the first ones. */
  int outputs() {
    return outputs;
  }

  long outputMask() {
    return outputs == 0 ? 0 : -1L >>> (Long.SIZE - outputs);
  }

  long all() {
    return names.isEmpty() ? 0 : -1L >>> (Long.SIZE - names.size());
  }

  /** The axes of the result: 0, 1, ... */
  int[] ofOutput() {
    int[] axes = new int[outputs];
    for (int axis = 0; axis < outputs; axis++) {
      axes[axis] = axis;
    }
    return axes;
  }

  /** Which axis each dim of an operand is; not to be changed. */
  int[] ofOperand(int i) {
    return ofOperand[i];
  }

  /** The axes along which each operand is longer than 1; not to be changed. */
  long[] masks() {
    return masks;
  }
}
