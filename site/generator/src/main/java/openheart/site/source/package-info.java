/** What the site is made from, as it stands in the project. */
package openheart.site.source;
