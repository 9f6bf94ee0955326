package openheart.site.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private SiteServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve("es"));
    Files.writeString(site.resolve("index.html"), "<p>first</p>");
    Files.writeString(site.resolve("404.html"), "<head></head>nowhere");
    Files.writeString(site.resolve("es/index.html"), "<p>año</p>");
    Files.writeString(site.resolve("site.css"), "p {}");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server = SiteServer.start(site, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Sends a path that a client of good manners would tidy up first. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(server.address().getHost(), server.address().getPort())) {
      byte[] bytes =
          (request + "\r\nHost: x\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII);
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_folder_answers_with_its_index() throws Exception {
    assertThat(get("/").body()).isEqualTo("<p>first</p>");
    assertThat(get("/es/").body()).isEqualTo("<p>año</p>");
    assertThat(get("/es/").headers().firstValue("Content-Type"))
        .contains("text/html; charset=utf-8");
  }

  @Test
  void a_style_sheet_is_served_as_one() throws Exception {
    assertThat(get("/site.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
  }

  @Test
  void a_folder_without_its_slash_is_sent_on_within_the_site() throws Exception {
    assertThat(get("/es").statusCode()).isEqualTo(301);
    assertThat(get("/es").headers().firstValue("Location")).contains("/es/");
    assertThat(raw("GET //es HTTP/1.1")).doesNotContain("//es");
  }

  @Test
  void an_address_that_leads_nowhere_answers_404_with_links_from_the_root() throws Exception {
    HttpResponse<String> answer = get("/es/nowhere/at/all");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("<head><base href=\"/\"></head>nowhere");
  }

  @Test
  void nothing_outside_the_site_is_served() throws IOException {
    for (String path :
        new String[] {
          "/../secret.txt", "/%2e%2e/secret.txt", "/es/..%2f../../secret.txt", "/%00"
        }) {
      assertThat(raw("GET " + path + " HTTP/1.1"))
          .doesNotContain("secret")
          .startsWith("HTTP/1.1 4");
    }
  }

  @Test
  void only_reading_is_allowed() throws IOException {
    assertThat(raw("POST / HTTP/1.1\r\nContent-Length: 0")).startsWith("HTTP/1.1 405");
    assertThat(raw("HEAD / HTTP/1.1")).startsWith("HTTP/1.1 200").doesNotContain("first");
  }

  @Test
  void a_port_that_is_taken_is_exchanged_for_a_free_one(@TempDir Path site) throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    try (ServerSocket taken = new ServerSocket(0, 1, here);
        SiteServer other = SiteServer.start(site, taken.getLocalPort())) {
      assertThat(other.address().getPort()).isNotEqualTo(taken.getLocalPort()).isPositive();
    }
  }

  @Test
  void it_listens_on_this_machine_only() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void a_browser_is_opened_where_there_is_a_desktop() {
    URI address = server.address();
    assertThat(Browser.command("Linux", Map.of(), address)).isEmpty();
    assertThat(Browser.command("Linux", Map.of("DISPLAY", ":0"), address))
        .containsExactly("xdg-open", address.toString());
    assertThat(Browser.command("Mac OS X", Map.of(), address)).first().isEqualTo("open");
    assertThat(Browser.command("Windows 11", Map.of(), address)).first().isEqualTo("rundll32");
  }
}
