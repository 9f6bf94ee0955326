package openheart.site;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openheart.site.problem.Problem;
import openheart.site.serve.Browser;
import openheart.site.serve.SiteServer;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/**
 * The site's program: {@code build [root]} writes the site, {@code serve [root] [--port N]} shows
 * it. Exits with 0, with 1 if the course's texts have problems, or with 2 if the arguments do.
 */
public final class Main {
  private static final int PORT = 8080;

  private final Texts texts = Texts.of(Language.ofSystem());
  private final PrintStream out;
  private final PrintStream err;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the program and ends the JVM with its exit code, unless it serves. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int exit = new Main(out, err).run(List.of(args));
    if (exit >= 0) {
      System.exit(exit);
    }
  }

  private int run(List<String> args) throws IOException {
    List<String> rest = new ArrayList<>(args);
    int port = PORT;
    int at = rest.indexOf("--port");
    if (at >= 0) {
      if (at + 1 >= rest.size() || !rest.get(at + 1).matches("\\d{1,5}")) {
        return usage();
      }
      port = Integer.parseInt(rest.get(at + 1));
      rest.subList(at, at + 2).clear();
    }
    if (rest.isEmpty() || rest.size() > 2 || port > 65535) {
      return usage();
    }
    Path root = Path.of(rest.size() == 2 ? rest.get(1) : "");
    return switch (rest.get(0)) {
      case "build" -> at >= 0 ? usage() : build(root);
      case "serve" -> serve(root, port);
      default -> usage();
    };
  }

  private int build(Path root) throws IOException {
    long start = System.nanoTime();
    SiteBuild build =
        new SiteBuild(
            root,
            texts,
            line ->
                out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line));
    List<Problem> problems = build.run();
    problems.forEach(problem -> err.println(problem.describe(texts)));
    if (!problems.isEmpty()) {
      err.println(texts.count("problems", problems.size()));
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private int serve(Path root, int port) throws IOException {
    Path site = new SiteBuild(root, texts, out::println).site();
    if (!Files.exists(site.resolve("index.html"))) {
      err.println(texts.get("serve.none", site));
      return 1;
    }
    SiteServer server = SiteServer.start(site, port);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    out.println(texts.get("serve.address", server.address()));
    out.println(texts.get("serve.stop"));
    Browser.open(server.address());
    return -1;
  }

  private int usage() {
    err.println(texts.get("usage"));
    return 2;
  }
}
