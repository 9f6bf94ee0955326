/** Search without a service. */
package openheart.site.search;
