package openheart.site.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import openheart.site.cache.ContentCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {
  @Test
  void what_was_done_before_needs_no_engine(@TempDir Path folder) throws ScriptException {
    String formula;
    try (Scripts first = new Scripts(new ContentCache(folder))) {
      formula = first.formula("x^2", false);
      assertThat(first.started()).isTrue();
      assertThat(first.formula("x^2", true)).contains("katex-display").isNotEqualTo(formula);
      assertThatThrownBy(() -> first.formula("\\frac", false))
          .isInstanceOf(ScriptException.class)
          .hasMessageContaining("KaTeX parse error");
      assertThat(first.highlight("record P(int x) {}", "java")).contains("hljs-keyword");
      assertThat(first.highlight("x.var(0)", "java")).doesNotContain("hljs-keyword");
      assertThatThrownBy(() -> first.highlight("x", "nothing"))
          .hasMessageContaining("does not know the language nothing");
    }
    try (Scripts second = new Scripts(new ContentCache(folder))) {
      assertThat(second.formula("x^2", false)).isEqualTo(formula).contains("<math");
      assertThat(second.started()).isFalse();
    }
  }
}
