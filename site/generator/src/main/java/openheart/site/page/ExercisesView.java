package openheart.site.page;

import java.util.List;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/** A lesson's exercises as a table, each leading to its page. */
final class ExercisesView {
  private ExercisesView() {}

  /** Returns the table for a page at {@code from}. */
  static String html(List<LessonTexts.Statement> statements, String from, Language language) {
    Texts texts = Texts.of(language);
    if (statements.isEmpty()) {
      return "<p>" + texts.html("exercises.to-come") + "</p>";
    }
    String root = Page.toRoot(from);
    StringBuilder html = new StringBuilder("<ol class=\"exercise-list\">");
    for (LessonTexts.Statement statement : statements) {
      html.append(
              "<li><a href=\"" + root + Addresses.exercise(language, statement.exercise()) + "\">")
          .append(statement.article().title())
          .append("</a><code>" + statement.exercise().name() + "</code><span class=\"points\">")
          .append(texts.count("points", statement.exercise().points()))
          .append("</span></li>");
    }
    return html.append("</ol>").toString();
  }
}
