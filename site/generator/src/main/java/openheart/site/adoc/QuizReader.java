package openheart.site.adoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openheart.site.quiz.Answer;
import openheart.site.quiz.Question;
import openheart.site.quiz.Quiz;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;

/**
 * Reads a quiz: a section with an id for each question, and in it a list whose items are {@code *
 * [x]} right or {@code * [ ]} wrong, each with its explanation attached.
 */
public final class QuizReader {
  private final Asciidoc asciidoc;
  private final Finish finish;

  /** Converts by {@code asciidoc} and finishes by {@code finish}. */
  public QuizReader(Asciidoc asciidoc, Finish finish) {
    this.asciidoc = asciidoc;
    this.finish = finish;
  }

  /** Reads one quiz; what is wrong in it goes to the reading's problems. */
  public Quiz read(Reading reading) {
    return asciidoc.read(Quiz.class, reading, parsed -> quiz(reading, parsed));
  }

  private Quiz quiz(Reading reading, Asciidoc.Parsed parsed) {
    List<Question> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (StructuralNode block : parsed.document().getBlocks()) {
      if (!(block instanceof Section section)) {
        reading.problem(line(block), "quiz.outside");
      } else if (section.getId() == null || !ids.add(section.getId())) {
        reading.problem(line(section), "quiz.id", section.getTitle());
      } else {
        questions.add(question(section, reading, parsed.values()));
      }
    }
    if (questions.isEmpty()) {
      reading.problem(0, "quiz.empty");
    }
    return new Quiz(reading.file(), List.copyOf(questions));
  }

  private Question question(Section section, Reading reading, Values values) {
    List<Answer> answers = new ArrayList<>();
    for (StructuralNode block : section.getBlocks()) {
      if (block instanceof org.asciidoctor.ast.List list && list.getContext().equals("ulist")) {
        list.getItems().forEach(item -> answers.add(answer((ListItem) item, reading, values)));
      } else {
        reading.problem(line(block), "quiz.outside");
      }
    }
    Question question =
        new Question(
            section.getId(),
            finished(section.getTitle(), reading, values),
            List.copyOf(answers),
            line(section));
    if (question.right().size() != 1) {
      reading.problem(question.line(), "quiz.right", question.id(), question.right().size());
    }
    return question;
  }

  private Answer answer(ListItem item, Reading reading, Values values) {
    String text = item.getText();
    StringBuilder explanation = new StringBuilder();
    item.getBlocks().forEach(block -> explanation.append(block.convert()));
    if (!item.hasAttribute("checkbox")) {
      reading.problem(line(item), "quiz.box", text);
    }
    if (explanation.isEmpty()) {
      reading.problem(line(item), "quiz.unexplained", text);
    }
    return new Answer(
        finished(text, reading, values),
        finished(explanation.toString(), reading, values),
        item.hasAttribute("checked"));
  }

  private String finished(String html, Reading reading, Values values) {
    return finish.apply(html, reading, values).html();
  }

  private static int line(StructuralNode block) {
    return Optional.ofNullable(block.getSourceLocation()).map(at -> at.getLineNumber()).orElse(0);
  }
}
