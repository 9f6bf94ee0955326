package openheart.site.adoc;

/**
 * A section's heading.
 *
 * @param id its anchor
 * @param title its text as HTML, formulas not yet set
 * @param level 1 for a section, 2 for one within it, ...
 * @param line where it stands
 */
public record Heading(String id, String title, int level, int line) {}
