/** What core's javadoc must have: a comment on all that is public, an example that runs. */
package openheart.javadoc;
