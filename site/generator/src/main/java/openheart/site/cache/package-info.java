/** What one build remembers for the next. */
package openheart.site.cache;
