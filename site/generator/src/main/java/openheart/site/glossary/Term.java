package openheart.site.glossary;

import java.util.List;

/**
 * A word of the course.
 *
 * @param id its anchor, the same in both languages
 * @param title the word as HTML
 * @param definition what it means as HTML
 * @param forms how it stands in sentences, for which chapters link to it
 * @param lesson the slug of the lesson where it appears
 * @param line where it stands in the glossary
 */
public record Term(
    String id, String title, String definition, List<String> forms, String lesson, int line) {}
