/** Interactive figures on pages. */
package openheart.site.figure;
