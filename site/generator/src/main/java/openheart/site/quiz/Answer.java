package openheart.site.quiz;

/**
 * One answer that a question offers.
 *
 * @param html its text
 * @param explanation why it is right or wrong, as HTML
 * @param right whether it is the right one
 */
public record Answer(String html, String explanation, boolean right) {}
