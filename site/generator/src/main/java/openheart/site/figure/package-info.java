/** Interactive figures as they stand where they can't move. */
package openheart.site.figure;
