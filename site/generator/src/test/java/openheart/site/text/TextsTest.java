package openheart.site.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern HOLE = Pattern.compile("\\{\\w+\\}");
  private static final Texts SPANISH = Texts.of(Language.ES);
  private static final Texts ENGLISH = Texts.of(Language.EN);

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(SPANISH.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(100);
  }

  @Test
  void a_text_names_the_same_things_in_both_languages() {
    for (String key : ENGLISH.keys()) {
      assertThat(holes(SPANISH.get(key))).as(key).isEqualTo(holes(ENGLISH.get(key)));
    }
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_value_that_looks_like_a_hole_is_left_alone() {
    assertThat(ENGLISH.get("lesson.place", "{1}", "$2")).isEqualTo("Lesson {1} of $2");
  }

  @Test
  void one_is_not_many() {
    assertThat(SPANISH.count("points", 1)).isEqualTo("1 punto");
    assertThat(SPANISH.count("points", 2)).isEqualTo("2 puntos");
  }

  @Test
  void a_text_that_is_not_there_is_an_error() {
    assertThatThrownBy(() -> ENGLISH.get("nothing")).hasMessage("no text nothing in en");
  }

  @Test
  void a_template_takes_every_hole_and_every_value() {
    Template template = Template.of("chooser.html");
    assertThatThrownBy(() -> template.fill(ENGLISH, Map.of()))
        .hasMessageStartingWith("chooser.html needs a value for");
  }

  @Test
  void a_number_is_written_as_the_language_does() {
    assertThat(Numbers.write(Language.ES, "-12345.5")).isEqualTo("\u221212\u202f345,5");
    assertThat(Numbers.write(Language.EN, "-12345.5")).isEqualTo("\u221212,345.5");
    assertThat(Numbers.write(Language.ES, "1998")).isEqualTo("1998");
    assertThat(Numbers.write(Language.ES, "nan")).isEqualTo("nan");
    assertThat(Numbers.tex(Language.ES, "0.5")).isEqualTo("0{,}5");
    assertThat(Numbers.tex(Language.EN, "1234567")).isEqualTo("1{,}234{,}567");
  }

  @Test
  void a_number_is_rounded_half_to_even() {
    assertThat(Numbers.round(0.125, 2)).isEqualTo("0.12");
    assertThat(Numbers.round(0.28867513, 4)).isEqualTo("0.2887");
    assertThat(Numbers.round(-0.0004, 2)).isEqualTo("0.00");
  }
}
