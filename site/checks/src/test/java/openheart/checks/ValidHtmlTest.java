package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What the W3C's validator says of every page. */
class ValidHtmlTest {
  /** Notes what is wrong, and where. */
  private static final class Notes implements ErrorHandler {
    private final List<String> errors = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) {
      // Advice, which errors are not.
    }

    @Override
    public void error(SAXParseException e) {
      errors.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }

  @Test
  void every_page_is_valid() throws Exception {
    Notes notes = new Notes();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, notes);
    validator.setUpValidatorAndParsers(notes, false, false);
    List<Path> pages = Site.files(".html");
    for (Path page : pages) {
      notes.page = Site.folder().relativize(page).toString();
      validator.checkHtmlFile(page.toFile(), true);
    }
    assertThat(pages).hasSizeGreaterThan(100);
    assertThat(notes.errors).isEmpty();
  }
}
