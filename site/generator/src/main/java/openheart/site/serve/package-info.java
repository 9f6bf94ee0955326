/** The site, served to the reader's own browser. */
package openheart.site.serve;
