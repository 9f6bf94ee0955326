/** The generator of the course website. */
package openheart.site;
