/** Solutions of lesson 7's exercises, under the exercises' own names. */
package openheart.exercises.backprop;
