package openheart.widgets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser of this machine, which opens a page and tells what it posted. */
record Browser(Path program) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final String RUNTIME = "/org/teavm/backend/wasm/wasm-gc-runtime.js";

  private static final byte[] PAGE =
      """
      <!doctype html><title>module</title><script src="runtime.js"></script><script>
      (async () => {
        let printed = "";
        try {
          const module = await TeaVM.wasmGC.load("module.wasm", {installImports(imports) {
            imports.teavmConsole.putcharStdout = c => printed += String.fromCharCode(c);
            imports.teavmConsole.putcharStderr = c => printed += String.fromCharCode(c);
          }});
          await module.exports.main([]);
        } catch (e) {
          printed += "failed: " + (e.stack ?? e);
        }
        await fetch("printed", {method: "POST", body: printed});
      })();
      </script>
      """
          .getBytes(StandardCharsets.UTF_8);

  /** The first that is found on the path. */
  static Optional<Browser> find() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Browser::new)
        .findFirst();
  }

  /** What a module prints, and why it failed if it does. */
  String run(Path module, Path profile) throws Exception {
    Map<String, byte[]> files =
        Map.of(
            "/",
            PAGE,
            "/runtime.js",
            resource(RUNTIME),
            "/module.wasm",
            Files.readAllBytes(module));
    return open(files, "", profile);
  }

  /**
   * What a page posts to "printed".
   *
   * @param files the page, by the name "/", and what it loads, by name
   * @param policy its content security policy, or an empty text
   */
  String open(Map<String, byte[]> files, String policy, Path profile) throws Exception {
    CompletableFuture<String> printed = new CompletableFuture<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    files.forEach(
        (name, body) ->
            server.createContext(name, exchange -> answer(exchange, type(name), policy, body)));
    server.createContext(
        "/printed",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          answer(exchange, "text/plain", "", new byte[0]);
          printed.complete(new String(body, StandardCharsets.UTF_8));
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    Process process = start(url, profile);
    try {
      return printed.get(120, TimeUnit.SECONDS);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      server.stop(0);
      // A link out of the folder, which JUnit warns of when it deletes the rest.
      Files.deleteIfExists(profile.resolve("SingletonSocket"));
    }
  }

  private Process start(String url, Path profile) throws IOException {
    return new ProcessBuilder(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--user-data-dir=" + profile,
            url)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String type(String name) {
    return name.endsWith(".js")
        ? "text/javascript"
        : name.endsWith(".wasm") ? "application/wasm" : "text/html; charset=utf-8";
  }

  private static void answer(HttpExchange exchange, String type, String policy, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (!policy.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    }
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  static byte[] resource(String name) throws IOException {
    try (var in = Browser.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
