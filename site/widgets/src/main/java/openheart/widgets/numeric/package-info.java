/** Stand-ins for the classes of core that WebAssembly can't run. */
package openheart.widgets.numeric;
