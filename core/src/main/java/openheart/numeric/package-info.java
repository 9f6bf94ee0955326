/**
 * What tensors and random streams both stand on: fused multiply-add, parallel loops, numbers as
 * text.
 */
package openheart.numeric;
