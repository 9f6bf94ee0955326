package openheart.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder of files to this machine alone. */
public final class SiteServer implements AutoCloseable {
  private static final int THREADS = 4;

  private final Path site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private SiteServer(Path site, HttpServer server) {
    this.site = site.toAbsolutePath().normalize();
    this.server = server;
  }

  /**
   * Serves {@code site} at {@code port}, or at a free one if that is taken.
   *
   * @throws IOException if no port can be had
   */
  public static SiteServer start(Path site, int port) throws IOException {
    SiteServer started = new SiteServer(site, bind(port));
    started.server.createContext("/", started::answer);
    started.server.setExecutor(started.threads);
    started.server.start();
    return started;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try {
      return HttpServer.create(new InetSocketAddress(here, port), 0);
    } catch (BindException taken) {
      return HttpServer.create(new InetSocketAddress(here, 0), 0);
    }
  }

  /** Returns the address of its first page. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Optional<Path> file = file(path);
      if (file.isPresent() && Files.isDirectory(file.get()) && !path.endsWith("/")) {
        // Relative links need the slash.
        String folder = site.relativize(file.get()).toString().replace('\\', '/');
        exchange.getResponseHeaders().set("Location", "/" + folder + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Optional<Path> page =
          file.map(it -> Files.isDirectory(it) ? it.resolve("index.html") : it)
              .filter(Files::isRegularFile);
      if (page.isPresent()) {
        send(exchange, 200, ContentTypes.of(page.get()), Files.readAllBytes(page.get()));
      } else {
        send(exchange, 404, ContentTypes.HTML, notFound());
      }
    }
  }

  /** The file that {@code path} names, unless it names none or one outside. */
  private Optional<Path> file(String path) {
    try {
      Path file = site.resolve(path.replaceFirst("^/+", "")).normalize();
      boolean within =
          file.startsWith(site)
              && Files.exists(file)
              && file.toRealPath().startsWith(site.toRealPath());
      return within ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** The site's own page, its links read from the root, wherever it is shown. */
  private byte[] notFound() throws IOException {
    Path page = site.resolve("404.html");
    String html = Files.exists(page) ? Files.readString(page) : "404";
    return html.replaceFirst("<head>", "<head><base href=\"/\">").getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
