package openheart.lessons.training;

import java.util.List;

/**
 * The losses of a training, epoch by epoch.
 *
 * @param training on the samples learned from, after each epoch
 * @param validation on those held out, after each epoch
 * @param best the epoch with the smallest validation loss, from 0
 */
record History(List<Float> training, List<Float> validation, int best) {}
