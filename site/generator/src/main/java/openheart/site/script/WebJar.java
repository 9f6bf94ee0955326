package openheart.site.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A package of web files on the class path; its version is whatever the POM brought. */
public enum WebJar {
  /** Formulas. */
  KATEX("org.webjars.npm", "katex"),
  /** Highlighted code. */
  HIGHLIGHTJS("org.webjars", "highlightjs"),
  /** The typeface of the text. */
  SOURCE_SANS("org.webjars.npm", "fontsource__source-sans-pro"),
  /** The typeface of code. */
  JETBRAINS_MONO("org.webjars.npm", "fontsource__jetbrains-mono");

  private final String group;
  private final String artifact;

  WebJar(String group, String artifact) {
    this.group = group;
    this.artifact = artifact;
  }

  /** Returns the version that is on the class path. */
  public String version() {
    Properties properties = new Properties();
    String name = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = open(name)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** Returns the file at {@code path} in the package. */
  public byte[] bytes(String path) {
    String folder = "/META-INF/resources/webjars/" + artifact + "/" + version() + "/";
    try (InputStream in = open(folder + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text file at {@code path} in the package. */
  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = WebJar.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }
}
