/** Solutions of lesson 2's exercises, under the exercises' own names. */
package openheart.exercises.einsum;
