package openheart.site.quiz;

import java.util.List;
import openheart.site.source.SourceText;

/**
 * A chapter's questions.
 *
 * @param file where they stand
 * @param questions in order
 */
public record Quiz(SourceText file, List<Question> questions) {}
