/** Solutions of lesson 3's exercises, under the exercises' own names. */
package openheart.exercises.feedforward;
