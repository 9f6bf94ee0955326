package openheart.site.problem;

import java.util.List;
import openheart.site.text.Texts;

/**
 * Something in the course's texts that must be mended before there is a site.
 *
 * @param file where, from the project's root
 * @param line its line, or 0 where the file as a whole is meant
 * @param kind the key of its text, which says what is wrong and what to do
 * @param values what the text names
 */
public record Problem(String file, int line, String kind, List<String> values)
    implements Comparable<Problem> {
  /** Returns file, line, what is wrong and what to do, for a terminal. */
  public String describe(Texts texts) {
    String where = line > 0 ? file + ":" + line : file;
    return where + ": " + texts.get("problem." + kind, values.toArray());
  }

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : (kind + values).compareTo(other.kind + other.values);
  }
}
