package openheart.site.problem;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that was found, so that one run shows everything that is to be mended. */
public final class Problems {
  private final Path root;
  private final SortedSet<Problem> found = new TreeSet<>();

  /** Starts with none; files are named from {@code root}. */
  public Problems(Path root) {
    this.root = root;
  }

  /** Adds a problem at {@code line} of {@code file}; line 0 means the file as a whole. */
  public void add(Path file, int line, String kind, Object... values) {
    String name = root.relativize(file.normalize()).toString().replace('\\', '/');
    found.add(new Problem(name, line, kind, Arrays.stream(values).map(String::valueOf).toList()));
  }

  /** Tells whether there is none. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns how many there are. */
  public int count() {
    return found.size();
  }

  /** Returns them by file and line. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
