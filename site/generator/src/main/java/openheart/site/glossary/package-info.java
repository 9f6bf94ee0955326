/** The course's words and what they mean. */
package openheart.site.glossary;
