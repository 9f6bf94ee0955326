/** What a widget is made of: controls, a drawing, texts. Knows neither lessons nor browsers. */
package openheart.widgets.view;
