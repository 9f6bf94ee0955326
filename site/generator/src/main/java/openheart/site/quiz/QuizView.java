package openheart.site.quiz;

import openheart.site.text.Html;
import openheart.site.text.Texts;

/**
 * A quiz on a page. Each answer unfolds its own explanation, so that it works by keyboard and
 * without script; the script adds the count of those answered right at once.
 */
public final class QuizView {
  private final Texts texts;

  /** Writes in the language of {@code texts}. */
  public QuizView(Texts texts) {
    this.texts = texts;
  }

  /** Returns the quiz as HTML. */
  public String html(Quiz quiz) {
    StringBuilder html = new StringBuilder("<div class=\"quiz\" data-quiz>");
    int number = 0;
    for (Question question : quiz.questions()) {
      number++;
      String title = "quiz-" + question.id();
      html.append("<section class=\"question\" data-question=\"")
          .append(question.id())
          .append("\" aria-labelledby=\"")
          .append(title)
          .append("\"><p class=\"question-number\" aria-hidden=\"true\">")
          .append(number)
          .append("</p><p class=\"question-text\" id=\"")
          .append(title)
          .append("\">")
          .append(question.html())
          .append("</p><div class=\"answers\">");
      question.answers().forEach(answer -> html.append(answer(answer)));
      html.append("</div></section>");
    }
    String template = Html.escape(texts.get("quiz.score"));
    return html.append("<p class=\"quiz-score\" role=\"status\" hidden data-score=\"")
        .append(template)
        .append("\"></p></div>")
        .toString();
  }

  private String answer(Answer answer) {
    String kind = answer.right() ? "right" : "wrong";
    return "<details class=\"answer "
        + kind
        + "\" data-answer=\""
        + kind
        + "\"><summary>"
        + answer.html()
        + "</summary><div class=\"explanation\"><p class=\"verdict\">"
        + texts.html("quiz." + kind)
        + "</p>"
        + answer.explanation()
        + "</div></details>";
  }
}
