package openheart.site.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import openheart.site.source.Lesson;
import openheart.site.source.PlannedLesson;
import openheart.site.source.Project;
import openheart.site.text.Html;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;

/** The front page in one language: what the course is, how to begin, and its lessons. */
final class IndexPage {
  private final Template template = Template.of("index.html");
  private final String picture = Template.resource("templates/heart.svg").strip();
  private final Project project;
  private final Frame frame;

  IndexPage(Project project, Frame frame) {
    this.project = project;
    this.frame = frame;
  }

  Page of(Language language) {
    Texts texts = Texts.of(language);
    String path = Addresses.index(language);
    StringBuilder lessons = new StringBuilder();
    project.course().lessons().forEach(planned -> lessons.append(item(planned, path, language)));
    String first = Addresses.chapter(language, project.lessons().get(0).slug());
    String main =
        template.fill(
            texts,
            Map.of(
                "picture",
                picture,
                "first",
                Page.toRoot(path) + first,
                "lessons",
                lessons.toString(),
                "more",
                more(path, language)));
    Frame.Content content =
        new Frame.Content(
            path,
            Addresses.index(language.other()),
            "index",
            texts.get("site.title"),
            texts.get("site.description"),
            "",
            main,
            "",
            project.root().resolve("lessons/pom.xml"));
    return frame.page(language, content);
  }

  private static String more(String path, Language language) {
    Texts texts = Texts.of(language);
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("glossary", Addresses.glossary(language));
    addresses.put("book", Addresses.book(language));
    addresses.put("teach", Addresses.text(language, "teach"));
    StringBuilder list = new StringBuilder();
    addresses.forEach(
        (name, address) ->
            list.append("<li><a href=\"" + Page.toRoot(path) + address + "\">")
                .append(texts.html("more." + name) + "</a><p>")
                .append(texts.html("more." + name + "-line") + "</p></li>"));
    return list.toString();
  }

  private String item(PlannedLesson planned, String path, Language language) {
    Texts texts = Texts.of(language);
    Optional<Lesson> written =
        project.lessons().stream().filter(it -> it.slug().equals(planned.slug())).findFirst();
    String title = Html.escape(planned.title(language));
    String name = "<h3>" + title + "</h3>";
    String state = texts.html("lesson.to-come");
    if (written.isPresent()) {
      String address = Page.toRoot(path) + Addresses.chapter(language, planned.slug());
      name = "<h3><a href=\"" + address + "\">" + title + "</a></h3>";
      int exercises = written.get().exercises().size();
      state =
          exercises == 0
              ? texts.html("exercises.soon")
              : Html.escape(
                  texts.count("chapter.exercises", exercises)
                      + " · "
                      + texts.count("points", written.get().points()));
    }
    return "<li class=\""
        + (written.isPresent() ? "written" : "to-come")
        + "\">"
        + name
        + "<p>"
        + Html.escape(planned.line(language))
        + "</p><p class=\"state\">"
        + state
        + "</p><p class=\"lesson-progress\" data-progress=\""
        + planned.slug()
        + "\" hidden></p></li>";
  }
}
