/** AsciiDoc with the course's macros. */
package openheart.site.adoc;
