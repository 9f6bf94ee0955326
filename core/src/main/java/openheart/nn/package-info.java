/**
 * Parts of neural networks: modules and what they are made of (layers, losses, functions), how
 * their weights begin, and how their state is kept.
 */
package openheart.nn;
