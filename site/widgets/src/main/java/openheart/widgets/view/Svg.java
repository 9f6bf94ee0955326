package openheart.widgets.view;

/** A drawing in CSS pixels; its colours come from the page's styles, by class. */
public final class Svg {
  private final StringBuilder shapes = new StringBuilder();
  private final double width;
  private final double height;

  /** A drawing of that size. */
  public Svg(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Adds a rectangle with corners of radius {@code round}. */
  public Svg rect(String kind, double x, double y, double width, double height, double round) {
    begin("rect", kind).number("x", x).number("y", y);
    number("width", width).number("height", height);
    return round == 0 ? end() : number("rx", round).end();
  }

  /** Adds a circle. */
  public Svg circle(String kind, double x, double y, double radius) {
    return begin("circle", kind).number("cx", x).number("cy", y).number("r", radius).end();
  }

  /** Adds a straight line. */
  public Svg line(String kind, double x1, double y1, double x2, double y2) {
    return begin("line", kind)
        .number("x1", x1)
        .number("y1", y1)
        .number("x2", x2)
        .number("y2", y2)
        .end();
  }

  /** Adds a straight line of a width of its own. */
  public Svg line(String kind, double x1, double y1, double x2, double y2, double thick) {
    begin("line", kind).number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2);
    return number("stroke-width", thick).end();
  }

  /** Adds a path, as {@link Path} says it. */
  public Svg path(String kind, Path path) {
    begin("path", kind);
    shapes.append(" d=\"").append(path).append('"');
    return end();
  }

  /** Adds a text, anchored at x as its class says, on the line y. */
  public Svg text(String kind, double x, double y, String text) {
    begin("text", kind).number("x", x).number("y", y);
    shapes.append('>').append(Texts.escape(text)).append("</text>");
    return this;
  }

  /** Begins a group whose dragging a widget is told, as far as {@link #close}. */
  public Svg openDrag(String kind, String handle) {
    begin("g", kind);
    shapes.append(" data-drag=\"").append(handle).append("\">");
    return this;
  }

  /** Ends a group. */
  public Svg close() {
    shapes.append("</g>");
    return this;
  }

  /** Returns the drawing as a picture of that name. */
  public String html(String label) {
    String w = Decimal.code(width, 1);
    String h = Decimal.code(height, 1);
    return "<svg role=\"img\" aria-label=\""
        + Texts.escape(label)
        + ("\" viewBox=\"0 0 " + w + " " + h + "\" width=\"" + w + "\" height=\"" + h + "\">")
        + shapes
        + "</svg>";
  }

  private Svg begin(String element, String kind) {
    shapes.append('<').append(element);
    if (!kind.isEmpty()) {
      shapes.append(" class=\"").append(kind).append('"');
    }
    return this;
  }

  private Svg number(String name, double value) {
    shapes.append(' ').append(name).append("=\"").append(Decimal.code(value, 1)).append('"');
    return this;
  }

  private Svg end() {
    shapes.append("/>");
    return this;
  }

  /** A line through points. */
  public static final class Path {
    private final StringBuilder commands = new StringBuilder();

    /** Goes to a point without drawing. */
    public Path move(double x, double y) {
      return point('M', x, y);
    }

    /** Draws a straight line to a point. */
    public Path line(double x, double y) {
      return point('L', x, y);
    }

    /** Draws a cubic curve to a point, bent towards two others. */
    public Path curve(double x1, double y1, double x2, double y2, double x, double y) {
      return point('C', x1, y1).point(' ', x2, y2).point(' ', x, y);
    }

    /** Adds a rectangle. */
    public Path rect(double x, double y, double width, double height) {
      return move(x, y).by('h', width).by('v', height).by('h', -width).close();
    }

    /** Adds a circle. */
    public Path circle(double x, double y, double radius) {
      String round = "a" + Decimal.code(radius, 1) + " " + Decimal.code(radius, 1) + " 0 1 0 ";
      String across = Decimal.code(2 * radius, 1);
      move(x - radius, y);
      commands.append(round).append(across).append(" 0");
      commands.append(round).append('-').append(across).append(" 0");
      return close();
    }

    /** Adds a square that stands on its corner. */
    public Path diamond(double x, double y, double radius) {
      return move(x - radius, y)
          .line(x, y - radius)
          .line(x + radius, y)
          .line(x, y + radius)
          .close();
    }

    private Path by(char command, double way) {
      commands.append(command).append(Decimal.code(way, 1));
      return this;
    }

    private Path close() {
      commands.append('z');
      return this;
    }

    private Path point(char command, double x, double y) {
      commands.append(command).append(Decimal.code(x, 1));
      commands.append(' ').append(Decimal.code(y, 1));
      return this;
    }

    @Override
    public String toString() {
      return commands.toString();
    }
  }
}
