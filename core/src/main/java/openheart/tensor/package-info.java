/** Tensors: numbers in grids, their views, broadcasting, arithmetic, reductions and printing. */
package openheart.tensor;
