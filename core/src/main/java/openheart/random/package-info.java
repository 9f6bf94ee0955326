/** PyTorch's random streams. */
package openheart.random;
