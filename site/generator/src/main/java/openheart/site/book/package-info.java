/** The whole course as one book, for readers that need no browser. */
package openheart.site.book;
