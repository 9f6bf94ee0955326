/** Parts of neural networks: for now, how their weights begin. */
package openheart.nn;
