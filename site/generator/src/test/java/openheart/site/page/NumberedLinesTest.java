package openheart.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NumberedLinesTest {
  @Test
  void a_span_over_two_lines_is_closed_and_opened_again() {
    Document lines =
        Jsoup.parse(
            NumberedLines.html(
                "<span class=\"a\">one <span class=\"b\">two\nthree</span></span> x"));
    assertThat(lines.select(".line")).hasSize(2);
    assertThat(lines.select("#L1 .a .b").text()).isEqualTo("two");
    assertThat(lines.select("#L2 .a .b").text()).isEqualTo("three");
    assertThat(lines.selectFirst("#L2").ownText()).isEqualTo("x");
  }
}
