/** The finished site, looked at as its readers' browsers do. */
package openheart.checks;
