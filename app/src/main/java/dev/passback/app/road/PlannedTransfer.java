package dev.passback.app.road;

import dev.passback.files.read.ScoreFile;
import dev.passback.plan.Plan;
import java.nio.file.Path;

/**
 * A plan with the two ends that it was made for.
 *
 * @param path the score file's absolute path
 */
public record PlannedTransfer(Path path, ScoreFile source, Target target, Wish wish, Plan plan) {}
