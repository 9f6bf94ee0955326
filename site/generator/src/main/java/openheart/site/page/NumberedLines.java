package openheart.site.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each line of highlighted code its number and an anchor. */
final class NumberedLines {
  private static final Pattern TAG_OR_END = Pattern.compile("<span[^>]*>|</span>|\n");

  private NumberedLines() {}

  /** Returns {@code code}, spans of text without other tags, as lines with the ids L1, L2, ... */
  static String html(String code) {
    StringBuilder html = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    int number = 1;
    int end = 0;
    html.append(begin(number));
    Matcher at = TAG_OR_END.matcher(code);
    while (at.find()) {
      html.append(code, end, at.start());
      end = at.end();
      if (at.group().equals("\n")) {
        // A comment of several lines is one span: it ends here and goes on below.
        html.append("</span>".repeat(open.size())).append("</span>\n");
        number++;
        html.append(begin(number));
        open.descendingIterator().forEachRemaining(html::append);
      } else {
        if (at.group().equals("</span>")) {
          open.pop();
        } else {
          open.push(at.group());
        }
        html.append(at.group());
      }
    }
    return html.append(code.substring(end)).append("</span>").toString();
  }

  private static String begin(int number) {
    return "<span class=\"line\" id=\"L"
        + number
        + "\"><a class=\"line-number\" href=\"#L"
        + number
        + "\">"
        + number
        + "</a>";
  }
}
