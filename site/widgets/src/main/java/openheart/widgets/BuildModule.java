package openheart.widgets;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The build's program: compiles the page's program, and writes it and its texts as scripts, which
 * also load where a page is a file and not on a server.
 */
public final class BuildModule {
  private static final String PROGRAM = "openheart.widgets.page.Host";

  private BuildModule() {}

  /**
   * Writes the scripts, unless those there are of this class path already: compiling takes seconds.
   *
   * @param args the folder of the scripts, and the file of the module
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path module = Path.of(args[1]);
    Path stamp = folder.resolve("stamp");
    String classPath = fingerprintOfTheClassPath(folder);
    if (Files.exists(stamp) && Files.readString(stamp).equals(classPath)) {
      return;
    }
    Files.createDirectories(folder);
    WebModule.compile(PROGRAM, module);
    // Zipped first: base64 of what is zipped already is zipped again to hardly more than it was.
    String code = Base64.getEncoder().encodeToString(zipped(Files.readAllBytes(module)));
    script(folder.resolve("widgets-module.js"), "module", code);
    for (String language : List.of("es", "en")) {
      script(folder.resolve("widgets-" + language + ".js"), "texts", texts(language));
    }
    Files.writeString(stamp, classPath);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip =
        new GZIPOutputStream(zipped) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      zip.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static void script(Path file, String name, String text) throws IOException {
    String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    Files.writeString(file, "openHeartWidgets." + name + " = \"" + quoted + "\";\n");
  }

  /** The texts of a language, as their file has them. */
  static String texts(String language) throws IOException {
    String name = "/openheart/widgets/texts_" + language + ".properties";
    try (InputStream in = BuildModule.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** A number that changes with every class and resource, except for what this program writes. */
  static String fingerprintOfTheClassPath(Path except) throws IOException {
    CRC32 crc = new CRC32();
    Path written = except.toAbsolutePath().normalize();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      try (Stream<Path> files = Files.walk(Path.of(entry).toAbsolutePath().normalize())) {
        for (Path file :
            files
                .filter(Files::isRegularFile)
                .filter(it -> !it.startsWith(written))
                .sorted()
                .toList()) {
          crc.update(Files.readAllBytes(file));
        }
      }
    }
    return Long.toHexString(crc.getValue());
  }
}
