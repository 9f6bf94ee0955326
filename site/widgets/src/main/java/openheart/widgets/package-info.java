/** Core compiled to WebAssembly, so that a page runs the very code that the lessons run. */
package openheart.widgets;
