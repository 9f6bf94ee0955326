package openheart.site.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import openheart.site.text.Html;

/** A book in the EPUB 3 format: its files, their list, and the way through them. */
final class Epub {
  // The same course gives the same bytes.
  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="book/package.opf" \
      media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private record Item(String path, String type, String properties, byte[] bytes) {
    String id() {
      return "file-" + path.replaceAll("[^\\w-]", "-");
    }
  }

  private record Stop(String path, String title, List<Stop> parts) {}

  private final String language;
  private final String title;
  private final List<Item> items = new ArrayList<>();
  private final List<Stop> way = new ArrayList<>();

  Epub(String language, String title) {
    this.language = language;
    this.title = title;
  }

  /** Adds a file that pages use. */
  void file(String path, String type, byte[] bytes) {
    items.add(new Item(path, type, "", bytes));
  }

  /** Adds the picture on its cover, an SVG. */
  void cover(byte[] picture) {
    items.add(new Item("cover.svg", "image/svg+xml", "cover-image", picture));
  }

  /** Adds the next page; {@code body} is XHTML. */
  void page(String path, String heading, String body) {
    add(path, heading, body);
    way.add(new Stop(path, heading, new ArrayList<>()));
  }

  /** Adds a page that the contents list below the last of {@link #page}. */
  void part(String path, String heading, String body) {
    add(path, heading, body);
    way.get(way.size() - 1).parts().add(new Stop(path, heading, List.of()));
  }

  private void add(String path, String heading, String body) {
    List<String> properties = new ArrayList<>();
    if (body.contains("<math")) {
      properties.add("mathml");
    }
    if (body.contains("<svg")) {
      properties.add("svg");
    }
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    items.add(
        new Item(
            path,
            "application/xhtml+xml",
            String.join(" ", properties),
            utf8(document(heading, up + "book.css", body))));
  }

  /** Returns the finished book; {@code contents} is the heading of its list of pages. */
  byte[] bytes(String contents) {
    items.add(
        new Item(
            "contents.xhtml",
            "application/xhtml+xml",
            "nav",
            utf8(document(contents, "book.css", contents(contents)))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      // Readers know the format by this first file, which is not compressed.
      add(zip, "mimetype", utf8("application/epub+zip"), false);
      add(zip, "META-INF/container.xml", utf8(CONTAINER), true);
      add(zip, "book/package.opf", utf8(list()), true);
      for (Item item : items) {
        add(zip, "book/" + item.path(), item.bytes(), true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String list() {
    StringBuilder manifest = new StringBuilder();
    for (Item item : items) {
      manifest.append("<item id=\"" + item.id() + "\" href=\"" + item.path() + "\" media-type=\"");
      manifest.append(item.type() + "\"");
      if (!item.properties().isEmpty()) {
        manifest.append(" properties=\"" + item.properties() + "\"");
      }
      manifest.append("/>\n");
    }
    StringBuilder spine = new StringBuilder();
    for (Item item : items) {
      if (item.path().endsWith(".xhtml") && !item.properties().equals("nav")) {
        spine.append("<itemref idref=\"" + item.id() + "\"/>\n");
      }
    }
    UUID id = UUID.nameUUIDFromBytes(utf8("open-heart " + language));
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
    xml:lang="%1$s">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:%2$s</dc:identifier>
    <dc:title>%3$s</dc:title>
    <dc:language>%1$s</dc:language>
    <meta property="dcterms:modified">%4$s:00Z</meta>
    </metadata>
    <manifest>
    %5$s</manifest>
    <spine>
    %6$s</spine>
    </package>
    """
        .formatted(language, id, Html.escape(title), WHEN, manifest, spine);
  }

  private String contents(String heading) {
    return "<nav epub:type=\"toc\"><h1>" + heading + "</h1>" + list(way) + "</nav>";
  }

  private static String list(List<Stop> stops) {
    StringBuilder list = new StringBuilder("<ol>");
    for (Stop stop : stops) {
      String parts = stop.parts().isEmpty() ? "" : list(stop.parts());
      list.append("<li><a href=\"" + stop.path() + "\">" + Html.escape(stop.title()) + "</a>")
          .append(parts + "</li>");
    }
    return list.append("</ol>").toString();
  }

  private String document(String heading, String styles, String body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
    lang="%1$s" xml:lang="%1$s">
    <head><title>%2$s</title><link rel="stylesheet" type="text/css" href="%3$s"/></head>
    <body>%4$s</body>
    </html>
    """
        .formatted(language, Html.escape(heading), styles, body);
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes, boolean compressed)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WHEN);
    if (!compressed) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
