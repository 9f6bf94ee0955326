/** Solutions of lesson 8's exercises, under the exercises' own names. */
package openheart.exercises.modules;
