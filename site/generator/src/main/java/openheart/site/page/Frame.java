package openheart.site.page;

import java.util.LinkedHashMap;
import java.util.Map;
import openheart.site.figure.Alive;
import openheart.site.source.Course;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;

/** What is around every page's own content: head, bar, course navigation and foot. */
public final class Frame {
  private final Template template = Template.of("page.html");
  private final String logo = Template.resource("templates/logo.svg").strip();
  private final Project project;

  /** Frames the pages of {@code project}. */
  public Frame(Project project) {
    this.project = project;
  }

  /**
   * A page's own part.
   *
   * @param path its address
   * @param otherPath the same page in the other language
   * @param kind a class for the styles
   * @param title its title as plain text
   * @param description what search engines show, or empty
   * @param slug the lesson that it belongs to, or empty
   * @param main its content
   * @param aside what stands beside it, or empty
   */
  public record Content(
      String path,
      String otherPath,
      String kind,
      String title,
      String description,
      String slug,
      String main,
      String aside) {}

  /** Returns the whole page as HTML. */
  public String html(Language language, Content content) {
    Texts texts = Texts.of(language);
    String root = Page.toRoot(content.path());
    String site = texts.get("site.title");
    boolean formulas = content.main().contains("class=\"katex");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("language", language.code());
    values.put("other", language.other().code());
    values.put("other-title", language.other().title());
    values.put("other-path", root + content.otherPath());
    values.put("root", root);
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
    values.put("aside", content.aside());
    values.put("main", content.main());
    return template.fill(texts, values);
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
                list.append("<a href=\"" + root + address + "\"" + current + ">" + title + "</a>");
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
