/** Solutions of lesson 4's exercises, under the exercises' own names. */
package openheart.exercises.activations;
