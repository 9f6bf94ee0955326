/** How parameters follow their gradients: optimizers, and learning rates that change. */
package openheart.optim;
