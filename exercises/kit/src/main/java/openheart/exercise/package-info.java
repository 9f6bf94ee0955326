/**
 * The exercises' kit: what a learner's file needs ({@link openheart.exercise.Todo}), what a test
 * needs to examine an answer ({@link openheart.exercise.Examiner}), and the report of a run.
 */
package openheart.exercise;
