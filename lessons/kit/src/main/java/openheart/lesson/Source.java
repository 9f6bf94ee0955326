package openheart.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source file of a class, from the class path: what a method's code says, word for word. */
final class Source {

  /** Lines of a source file. */
  record Excerpt(String text, int line) {}

  private static final Pattern LAMBDA = Pattern.compile("\\(\\s*\\)\\s*->\\s*");

  private final String file;
  private final JavaText java;

  Source(String file, String text) {
    this.file = file;
    this.java = new JavaText(text.replace("\r\n", "\n"));
  }

  /**
   * The source of a class.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  static Source of(Class<?> type) {
    String file = file(type);
    try (InputStream in = type.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(
            file
                + " is not on the class path, and examples print their own source. Build the"
                + " lesson with Maven, which copies it there: mvn process-classes");
      }
      return new Source(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a class, below a folder of sources. */
  static String file(Class<?> type) {
    return type.getNestHost().getName().replace('.', '/') + ".java";
  }

  /** Where a method of the outermost class stands, to put methods in source order. */
  int position(String method) {
    Matcher name = Pattern.compile("\\b" + method + "\\s*\\(").matcher(java.code());
    while (name.find()) {
      if (java.depth(name.start()) == 1 && bodyStart(name.end() - 1) > 0) {
        return name.start();
      }
    }
    throw new IllegalStateException(file + " has no method " + method);
  }

  /** A method's body without its braces and indentation. */
  Excerpt body(String method) {
    int open = bodyStart(java.code().toString().indexOf('(', position(method)));
    int start = java.text().indexOf('\n', open) + 1;
    int end = java.text().lastIndexOf('\n', java.closing(open)) + 1;
    return new Excerpt(dedent(java.text().substring(start, end)), java.line(start));
  }

  /** A whole method, from its first modifier, without annotations and comments above it. */
  Excerpt whole(String method) {
    int position = position(method);
    int start = java.text().lastIndexOf('\n', position) + 1;
    int open = bodyStart(java.code().toString().indexOf('(', position));
    int end = java.closing(open) + 1;
    return new Excerpt(dedent(java.text().substring(start, end) + "\n"), java.line(start));
  }

  /** The comments within a method's body. */
  List<String> comments(String method) {
    int open = bodyStart(java.code().toString().indexOf('(', position(method)));
    int close = java.closing(open);
    return java.comments().stream()
        .filter(comment -> comment.start() > open && comment.start() < close)
        .map(JavaText.Comment::text)
        .toList();
  }

  /**
   * The argument of the one call of a method on a line, on one line and without comments.
   *
   * @throws IllegalStateException if the line has no such call, or several
   */
  String argument(int line, String method) {
    Matcher call = Pattern.compile("\\." + method + "\\s*\\(").matcher(java.code());
    int start = java.lineStart(line);
    int end = java.lineStart(line + 1);
    call.region(start, end > start ? end : java.code().length());
    if (!call.find()) {
      throw new IllegalStateException(
          file + ":" + line + " has no " + method + "(...): is the source newer than the class?");
    }
    int open = call.end() - 1;
    if (call.find()) {
      throw new IllegalStateException(file + ":" + line + " has two " + method + "(...)");
    }
    return oneLine(java.bare(open + 1, java.closing(open)));
  }

  /** What a lambda without parameters evaluates. */
  static String lambdaBody(String lambda) {
    return LAMBDA.matcher(lambda).replaceFirst("");
  }

  /** The brace that begins the body of the method whose parameters begin at {@code open}, or -1. */
  private int bodyStart(int open) {
    int after = java.closing(open) + 1;
    Matcher body = Pattern.compile("\\s*(throws\\s[\\w\\s.,]+)?\\{").matcher(java.code());
    body.region(after, java.code().length());
    return body.lookingAt() ? body.end() - 1 : -1;
  }

  private static String oneLine(String code) {
    StringBuilder line = new StringBuilder();
    for (String part : code.split("\n")) {
      String next = part.strip();
      boolean glued =
          line.isEmpty()
              || next.isEmpty()
              || "([".indexOf(line.charAt(line.length() - 1)) >= 0
              || ".)]".indexOf(next.charAt(0)) >= 0;
      line.append(glued ? "" : " ").append(next);
    }
    return line.toString();
  }

  private static String dedent(String block) {
    return block.isBlank() ? "" : block.stripTrailing().stripIndent() + "\n";
  }
}
