package openheart.site.page;

import openheart.site.adoc.Article;
import openheart.site.glossary.Glossary;
import openheart.site.text.Language;

/**
 * The course's texts that belong to no lesson, in one language.
 *
 * @param language the language
 * @param glossary its words
 * @param teaching what those who teach want to know
 */
public record CommonTexts(Language language, Glossary glossary, Article teaching) {}
