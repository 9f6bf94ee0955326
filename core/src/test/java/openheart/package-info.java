/** What holds for all of core. */
package openheart;
