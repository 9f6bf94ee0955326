/** The program that runs in the page, and what it says to the script there. */
package openheart.widgets.page;
