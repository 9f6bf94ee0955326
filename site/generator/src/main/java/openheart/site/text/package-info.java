/** The two languages, the site's own texts in them, and how they are put into pages. */
package openheart.site.text;
