/** The course's interactive figures, one class each. */
package openheart.widgets.figure;
