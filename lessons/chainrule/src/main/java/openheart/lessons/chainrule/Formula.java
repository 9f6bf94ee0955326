package openheart.lessons.chainrule;

/** A formula in x as a tree: what can be evaluated, printed and differentiated. */
sealed interface Formula {

  /** Its value at a number. */
  double at(double x);

  /** A whole number. */
  record Constant(int value) implements Formula {
    @Override
    public double at(double x) {
      return value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /** The variable. */
  record X() implements Formula {
    @Override
    public double at(double x) {
      return x;
    }

    @Override
    public String toString() {
      return "x";
    }
  }

  /** Two formulas added. */
  record Sum(Formula left, Formula right) implements Formula {
    @Override
    public double at(double x) {
      return left.at(x) + right.at(x);
    }

    @Override
    public String toString() {
      return "(" + left + " + " + right + ")";
    }
  }

  /** Two formulas multiplied. */
  record Product(Formula left, Formula right) implements Formula {
    @Override
    public double at(double x) {
      return left.at(x) * right.at(x);
    }

    @Override
    public String toString() {
      return left + " * " + right;
    }
  }

  /** The sine of a formula. */
  record Sine(Formula inner) implements Formula {
    @Override
    public double at(double x) {
      return StrictMath.sin(inner.at(x));
    }

    @Override
    public String toString() {
      return "sin(" + inner + ")";
    }
  }

  /** The cosine of a formula. */
  record Cosine(Formula inner) implements Formula {
    @Override
    public double at(double x) {
      return StrictMath.cos(inner.at(x));
    }

    @Override
    public String toString() {
      return "cos(" + inner + ")";
    }
  }
}
