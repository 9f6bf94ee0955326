package openheart.site.script;

import java.util.Optional;
import openheart.site.cache.ContentCache;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * KaTeX and highlight.js, run as they are by a JavaScript engine. Starting it takes seconds, so it
 * starts at the first call that the cache can't answer.
 */
public final class Scripts implements AutoCloseable {
  private static final String GLUE =
      """
      (function (job, source, option) {
        if (job === 'formula') {
          return katex.renderToString(source, {
            displayMode: option === 'display', output: 'htmlAndMathml', throwOnError: true,
            strict: 'error'
          });
        }
        if (!hljs.getLanguage(option)) {
          throw new Error('highlight.js does not know the language ' + option);
        }
        // A method may have a keyword's name: x.var(0).
        return hljs.highlight(source, { language: option }).value
          .replace(/\\.<span class="hljs-keyword">(\\w+)<\\/span>(?=\\()/g, '.$1');
      })
      """;

  private final ContentCache cache;
  private Optional<Context> context = Optional.empty();
  private Optional<Value> glue = Optional.empty();

  /** Answers from {@code cache} where it can. */
  public Scripts(ContentCache cache) {
    this.cache = cache;
  }

  /**
   * Returns {@code tex} as HTML and MathML.
   *
   * @throws ScriptException if it does not parse
   */
  public String formula(String tex, boolean display) throws ScriptException {
    return run(WebJar.KATEX, "formula", tex, display ? "display" : "inline");
  }

  /**
   * Returns {@code code} as HTML with a span for each kind of token.
   *
   * @throws ScriptException if there is no such language
   */
  public String highlight(String code, String language) throws ScriptException {
    return run(WebJar.HIGHLIGHTJS, "code", code, language);
  }

  /** Tells whether the engine had to be started. */
  public boolean started() {
    return context.isPresent();
  }

  private synchronized String run(WebJar jar, String job, String source, String option)
      throws ScriptException {
    String key = String.join("\u0000", jar.version(), job, option, source);
    Optional<String> known = cache.get(key);
    if (known.isPresent()) {
      return known.get();
    }
    if (glue.isEmpty()) {
      start();
    }
    try {
      return cache.put(key, glue.orElseThrow().execute(job, source, option).asString());
    } catch (PolyglotException e) {
      throw new ScriptException(e.getMessage().replaceFirst("^\\w*Error: ", ""));
    }
  }

  private void start() {
    Engine engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    Context started = Context.newBuilder("js").engine(engine).build();
    started.eval("js", WebJar.KATEX.text("dist/katex.min.js"));
    started.eval("js", WebJar.HIGHLIGHTJS.text("highlight.min.js"));
    context = Optional.of(started);
    glue = Optional.of(started.eval("js", GLUE));
  }

  @Override
  public void close() {
    context.ifPresent(started -> started.getEngine().close(true));
  }
}
