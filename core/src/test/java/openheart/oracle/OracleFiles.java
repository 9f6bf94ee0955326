package openheart.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the oracle's files are, and what is in them. */
final class OracleFiles {

  private static final String SUFFIX = ".json";

  private OracleFiles() {}

  /** The directory named by -Doracle.dir, otherwise the one that comes with the tests. */
  static Path directory() {
    String named = System.getProperty("oracle.dir", "");
    try {
      return named.isEmpty()
          ? Path.of(OracleFiles.class.getResource("/oracle").toURI())
          : Path.of(System.getProperty("project.root", "")).resolve(named);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> all() {
    try (Stream<Path> files = Files.list(directory())) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  static List<JsonObject> cases(String name) {
    try (Reader reader = Files.newBufferedReader(directory().resolve(name + SUFFIX))) {
      List<JsonObject> cases = new ArrayList<>();
      for (JsonElement oneCase :
          JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("cases")) {
        cases.add(oneCase.getAsJsonObject());
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
