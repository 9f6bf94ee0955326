package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The course as a book, opened as a reading system does. */
class BookTest {
  private static final String ROOT = "book/";

  @ParameterizedTest
  @ValueSource(strings = {"es/a-corazon-abierto.epub", "en/open-heart.epub"})
  void it_lists_its_files_and_every_link_in_it_leads_somewhere(String address) throws Exception {
    Map<String, byte[]> files = files(Site.folder().resolve(address));
    assertThat(files.keySet().iterator().next()).isEqualTo("mimetype");
    assertThat(new String(files.get("mimetype"), StandardCharsets.UTF_8))
        .isEqualTo("application/epub+zip");

    Set<String> listed = new HashSet<>();
    int read = 0;
    NodeList items = xml(files.get(ROOT + "package.opf")).getElementsByTagName("item");
    for (int i = 0; i < items.getLength(); i++) {
      String file = ROOT + ((Element) items.item(i)).getAttribute("href");
      listed.add(file);
      assertThat(files).containsKey(file);
      if (file.endsWith(".xhtml")) {
        follow(file, files);
        read++;
      }
    }
    assertThat(read).isGreaterThan(20);
    Set<String> unlisted = new HashSet<>(files.keySet());
    unlisted.removeAll(listed);
    assertThat(unlisted)
        .containsExactlyInAnyOrder("mimetype", "META-INF/container.xml", ROOT + "package.opf");
  }

  /** Follows what a page links to and shows; nothing in it is only for a browser. */
  private static void follow(String file, Map<String, byte[]> files) throws Exception {
    Document page = xml(files.get(file));
    assertThat(page.getElementsByTagName("script").getLength()).as(file).isZero();
    assertThat(page.getElementsByTagName("button").getLength()).as(file).isZero();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      for (String attribute : new String[] {"href", "src"}) {
        String address = element.getAttribute(attribute);
        if (!address.isEmpty() && !address.startsWith("https:")) {
          String[] part = address.split("#", 2);
          String target =
              part[0].isEmpty()
                  ? file
                  : Path.of(file).getParent().resolve(part[0]).normalize().toString();
          assertThat(files)
              .as(file + " leads to " + address)
              .containsKey(target.replace('\\', '/'));
          if (part.length > 1) {
            assertThat(new String(files.get(target), StandardCharsets.UTF_8))
                .as(file + " leads to " + address)
                .contains("id=\"" + part[1] + "\"");
          }
        }
      }
    }
  }

  private static Document xml(byte[] bytes) throws Exception {
    // The JDK's own parser: a page that is not well formed fails here.
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(bytes));
  }

  private static Map<String, byte[]> files(Path book) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
