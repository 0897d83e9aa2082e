package dev.passback.link;

/**
 * When a run is so unlike the link's usual ones that a person must look at it. Both the number and the share must be
 * exceeded.
 *
 * @param lowered marks lowered or cleared
 * @param loweredPercent of the marks that the link has written
 * @param changed marks changed at all
 * @param changedPercent of the marks that the link has written
 * @param matchedPercent so many of the students matched before must still match
 */
public record GuardLimits(int lowered, int loweredPercent, int changed, int changedPercent, int matchedPercent) {
    public static final GuardLimits USUAL = new GuardLimits(10, 10, 50, 30, 80);
}
