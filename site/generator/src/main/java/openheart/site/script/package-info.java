/** KaTeX and highlight.js, run while the site is built. */
package openheart.site.script;
