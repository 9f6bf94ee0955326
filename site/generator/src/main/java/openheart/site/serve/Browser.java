package openheart.site.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reader's browser, where there is one. */
public final class Browser {
  private Browser() {}

  /** Opens {@code address}; without a desktop, or without a browser, does nothing. */
  public static void open(URI address) {
    List<String> command = command(System.getProperty("os.name"), System.getenv(), address);
    if (command.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // No such program: the address was printed, and the reader opens it.
      return;
    }
  }

  /** The command that opens {@code address} on that system, or an empty one. */
  static List<String> command(String system, Map<String, String> environment, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
    }
    if (name.startsWith("mac")) {
      return List.of("open", address.toString());
    }
    boolean desktop =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return desktop ? List.of("xdg-open", address.toString()) : List.of();
  }
}
