package openheart.site.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openheart.site.figure.Alive;
import openheart.site.source.Course;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;

/** What is around every page's own content: head, bar, course navigation and foot. */
final class Frame {
  private final Template template = Template.of("page.html");
  private final String logo = Template.resource("templates/logo.svg").strip();
  private final Project project;
  private final Outline outline;
  private final Optional<String> repository;

  /** Frames the pages of {@code project}, whose lessons are as large as {@code outline} says. */
  Frame(Project project, Outline outline) {
    this.project = project;
    this.outline = outline;
    this.repository = project.repository();
  }

  /**
   * A page's own part.
   *
   * @param path its address
   * @param otherPath the same page in the other language
   * @param kind what it is, a class for the styles
   * @param title its title as plain text
   * @param description what search engines show, or empty
   * @param slug the lesson that it belongs to, or empty
   * @param main its content
   * @param aside what stands beside it, or empty
   * @param source the text that it was made from
   */
  record Content(
      String path,
      String otherPath,
      String kind,
      String title,
      String description,
      String slug,
      String main,
      String aside,
      Path source) {}

  /** Returns the whole page. */
  Page page(Language language, Content content) {
    return new Page(
        content.path(), content.kind(), content.title(), html(language, content), content.source());
  }

  private String html(Language language, Content content) {
    Texts texts = Texts.of(language);
    String root = Page.toRoot(content.path());
    String site = texts.get("site.title");
    boolean formulas = content.main().contains("class=\"katex");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("language", language.code());
    values.put("other", language.other().code());
    values.put("other-title", language.other().title());
    values.put("other-path", root + content.otherPath());
    values.put("policy", Policy.META);
    values.put("root", root);
    values.put("index", Addresses.searchIndex(language));
    values.put("home", root + Addresses.index(language));
    values.put("kind", content.kind());
    values.put(
        "title", Html.escape(content.title().equals(site) ? site : content.title() + " · " + site));
    values.put("description", Html.escape(content.description()));
    values.put(
        "formulas",
        formulas ? "<link rel=\"stylesheet\" href=\"" + root + "assets/katex/katex.css\">" : "");
    values.put("alive", Alive.head(root, content.main()));
    values.put("logo", logo);
    values.put("lessons", lessons(language, content));
    values.put("more", more(language, content.path()));
    values.put("aside", content.aside());
    values.put("source", source(texts, content.source()));
    values.put("main", content.main());
    return template.fill(texts, values);
  }

  /** Where the page's text stands, with a link to mend it if the project says where it lives. */
  private String source(Texts texts, Path source) {
    String file = project.root().relativize(source).toString().replace('\\', '/');
    String shown = "<code>" + Html.path(file) + "</code>";
    return texts.html("foot.source")
        + " "
        + repository
            .map(
                it ->
                    "<a href=\"" + Html.escape(it + "/edit/main/" + file) + "\">" + shown + "</a>")
            .orElse(shown);
  }

  private static String more(Language language, String here) {
    Texts texts = Texts.of(language);
    StringBuilder list = new StringBuilder();
    for (String name : List.of("glossary", "teach")) {
      String address = Addresses.text(language, name);
      String current = address.equals(here) ? " aria-current=\"page\"" : "";
      list.append("<li><a href=\"" + Page.toRoot(here) + address + "\"" + current + ">")
          .append(texts.html("more." + name) + "</a></li>");
    }
    String book = Page.toRoot(here) + Addresses.book(language);
    return list.append("<li><a href=\"" + book + "\" download>" + texts.html("more.book"))
        .append("</a></li>")
        .toString();
  }

  private String lessons(Language language, Content content) {
    Texts texts = Texts.of(language);
    Course course = project.course();
    String root = Page.toRoot(content.path());
    StringBuilder list = new StringBuilder();
    course
        .lessons()
        .forEach(
            planned -> {
              boolean written =
                  project.lessons().stream().anyMatch(it -> it.slug().equals(planned.slug()));
              String title = Html.escape(planned.title(language));
              list.append("<li>");
              if (written) {
                String address = Addresses.chapter(language, planned.slug());
                boolean here = address.equals(content.path());
                boolean within = planned.slug().equals(content.slug());
                String current =
                    here ? " aria-current=\"page\"" : within ? " aria-current=\"true\"" : "";
                list.append("<a href=\"" + root + address + "\"" + current)
                    .append(outline.attributes(planned.slug()) + ">" + title + "</a>");
              } else {
                list.append("<span class=\"to-come\">" + title)
                    .append(
                        "<span class=\"unseen\"> ("
                            + texts.html("lesson.to-come")
                            + ")</span></span>");
              }
              list.append("</li>");
            });
    return list.toString();
  }
}
