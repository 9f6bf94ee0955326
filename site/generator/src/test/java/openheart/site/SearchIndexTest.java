package openheart.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static JsonObject index;

  @BeforeAll
  static void build(@TempDir Path folder) {
    FixtureProject project = FixtureProject.in(folder);
    assertThat(project.build()).isEmpty();
    String script = project.page("assets/search-es.js");
    assertThat(script).startsWith("openHeart.index(").endsWith(");\n");
    index = JsonParser.parseString(script.substring(16, script.length() - 3)).getAsJsonObject();
  }

  @Test
  void it_holds_the_pages_of_one_language_but_the_front_page() {
    List<String> pages = new ArrayList<>();
    for (JsonElement page : index.getAsJsonArray("pages")) {
      pages.add(page.getAsJsonArray().get(0).getAsString());
    }
    assertThat(pages)
        .containsExactlyInAnyOrder(
            "es/glossary/index.html",
            "es/teach/index.html",
            "es/broadcasting/index.html",
            "es/broadcasting/first-one/index.html",
            "es/broadcasting/second-one/index.html",
            "es/broadcasting/source/Sample/index.html");
  }

  @Test
  void a_section_is_found_with_its_own_text_only() {
    assertThat(text("es/broadcasting/index.html", "question"))
        .contains("shape (2, 3)")
        .doesNotContain("Caption");
    assertThat(text("es/broadcasting/index.html", "inner")).contains("Caption");
  }

  @Test
  void neither_answers_nor_hints_are_given_away() {
    assertThat(index.toString()).doesNotContain("Since 1", "hint");
  }

  private static String text(String page, String anchor) {
    JsonArray pages = index.getAsJsonArray("pages");
    for (JsonElement element : index.getAsJsonArray("parts")) {
      JsonArray part = element.getAsJsonArray();
      String address = pages.get(part.get(0).getAsInt()).getAsJsonArray().get(0).getAsString();
      if (address.equals(page) && part.get(1).getAsString().equals(anchor)) {
        return part.get(3).getAsString();
      }
    }
    throw new AssertionError("no part " + page + "#" + anchor);
  }
}
