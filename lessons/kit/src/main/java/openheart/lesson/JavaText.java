package openheart.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * Java source read just closely enough to find brackets: what is a comment, what is inside a
 * literal, and what is code. Positions are the same in all three texts.
 */
final class JavaText {

  /** A comment and where it begins. */
  record Comment(int start, String text) {}

  private final String text;
  private final StringBuilder code;
  private final StringBuilder bare;
  private final List<Comment> comments = new ArrayList<>();

  JavaText(String text) {
    this.text = text;
    this.code = new StringBuilder(text);
    this.bare = new StringBuilder(text);
    for (int at = 0; at < text.length(); ) {
      at = read(at);
    }
  }

  /** The source as written. */
  String text() {
    return text;
  }

  /** The source with comments and the insides of literals as spaces. */
  CharSequence code() {
    return code;
  }

  /** The source with comments as spaces. */
  String bare(int start, int end) {
    return bare.substring(start, end);
  }

  List<Comment> comments() {
    return comments;
  }

  /** The position of the bracket that closes the one at {@code open}. */
  int closing(int open) {
    int depth = 0;
    for (int at = open; at < code.length(); at++) {
      char c = code.charAt(at);
      if (c == '(' || c == '{' || c == '[') {
        depth++;
      } else if ((c == ')' || c == '}' || c == ']') && --depth == 0) {
        return at;
      }
    }
    throw new IllegalStateException("a bracket is never closed: " + lineAt(open));
  }

  /** How many braces are open at a position. */
  int depth(int position) {
    int depth = 0;
    for (int at = 0; at < position; at++) {
      char c = code.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth;
  }

  /** The number, from 1, of the line that holds a position. */
  int line(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** Where line {@code number} begins. */
  int lineStart(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }

  private String lineAt(int position) {
    int start = text.lastIndexOf('\n', position) + 1;
    int end = text.indexOf('\n', position);
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }

  /** Reads one comment, literal or character, and says where the next begins. */
  private int read(int at) {
    if (text.startsWith("//", at)) {
      return comment(at, end("\n", at));
    }
    if (text.startsWith("/*", at)) {
      return comment(at, end("*/", at + 2) + 2);
    }
    if (text.startsWith("\"\"\"", at)) {
      return literal(at, 3, "\"\"\"");
    }
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? literal(at, 1, String.valueOf(c)) : at + 1;
  }

  private int end(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found;
  }

  private int comment(int start, int end) {
    int stop = Math.min(end, text.length());
    comments.add(new Comment(start, text.substring(start, stop).strip()));
    blank(code, start, stop);
    blank(bare, start, stop);
    return stop;
  }

  private int literal(int start, int quotes, String mark) {
    int at = start + quotes;
    while (at < text.length() && !text.startsWith(mark, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    blank(code, start + quotes, Math.min(at, text.length()));
    return at + quotes;
  }

  private void blank(StringBuilder of, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) != '\n') {
        of.setCharAt(at, ' ');
      }
    }
  }
}
