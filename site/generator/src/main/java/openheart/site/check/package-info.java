/** What must hold between texts, and between pages. */
package openheart.site.check;
