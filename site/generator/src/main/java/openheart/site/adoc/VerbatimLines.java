package openheart.site.adoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which lines of a text are code or comment, where macros mean nothing. */
final class VerbatimLines {
  private static final Pattern FENCE = Pattern.compile("-{4,}|\\.{4,}|/{4,}|```.*");

  private VerbatimLines() {}

  /** Returns, for each line, whether it stands within such a block or is its border. */
  static boolean[] of(List<String> lines) {
    boolean[] verbatim = new boolean[lines.size()];
    Optional<String> open = Optional.empty();
    for (int i = 0; i < verbatim.length; i++) {
      String line = lines.get(i).stripTrailing();
      verbatim[i] = open.isPresent() || FENCE.matcher(line).matches() || line.startsWith("//");
      if (open.isPresent()) {
        open = line.equals(open.get()) ? Optional.empty() : open;
      } else if (FENCE.matcher(line).matches()) {
        open = Optional.of(line.startsWith("```") ? "```" : line);
      }
    }
    return verbatim;
  }
}
