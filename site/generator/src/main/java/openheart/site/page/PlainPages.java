package openheart.site.page;

import java.util.LinkedHashMap;
import java.util.Map;
import openheart.site.source.Project;
import openheart.site.text.Language;
import openheart.site.text.Template;
import openheart.site.text.Texts;

/**
 * The two pages that belong to no language: the one that chooses it, and the one for addresses that
 * lead nowhere, which may be shown at any depth and so carries its styles within.
 */
final class PlainPages {
  private final Project project;

  PlainPages(Project project) {
    this.project = project;
  }

  Page chooser() {
    return page("index.html", "chooser.html", Map.of("policy", Policy.META));
  }

  Page notFound() {
    String script = "\n" + Template.resource("assets/js/missing.js");
    return page("404.html", "404.html", Map.of("policy", Policy.only(script), "script", script));
  }

  private Page page(String path, String template, Map<String, String> own) {
    Map<String, String> values = new LinkedHashMap<>(own);
    values.put("logo", Template.resource("templates/logo.svg").strip());
    values.put(
        "styles",
        Template.resource("assets/css/tokens.css") + Template.resource("assets/css/plain.css"));
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      String code = language.code();
      values.put(code + ".title", texts.html("site.title"));
      values.put(code + ".home", Addresses.index(language));
      values.put(
          code + ".line", texts.html(path.equals("404.html") ? "missing.line" : "site.line"));
      values.put(code + ".go", texts.html(path.equals("404.html") ? "missing.home" : "site.enter"));
    }
    String html = Template.of(template).fill(Texts.of(Language.ES), values);
    return new Page(path, "plain", "", html, project.root().resolve("lessons/pom.xml"));
  }
}
