/** What must be mended before there is a site. */
package openheart.site.problem;
