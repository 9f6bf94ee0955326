package openheart.exercise;

/** Makes text that may come from a learner's code harmless for where it is shown. */
final class Escape {
  private static final int LONGEST = 400;

  private Escape() {}

  /**
   * Control characters as visible escapes, so that no text moves a terminal's cursor or colours.
   */
  static String terminal(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean control = Character.isISOControl(c) && c != '\n';
              boolean format = Character.getType(c) == Character.FORMAT;
              if (control || format) {
                safe.append(hex(c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "\\u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** One line of at most 400 characters, escaped for a terminal. */
  static String line(String text) {
    String one = text.replace("\r", "").replace('\n', ' ');
    return terminal(one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "...");
  }

  /** Markdown's own signs escaped, for a cell of a table. */
  static String markdown(String text) {
    return terminal(text).replaceAll("([\\\\`*_{}\\[\\]<>#|!~])", "\\\\$1").replace("\n", "<br>");
  }
}
