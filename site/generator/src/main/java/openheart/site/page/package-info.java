/** The pages and what they load. */
package openheart.site.page;
