package dev.passback.sandbox.moodle.site;

/** A quiz or an assignment in a course. Guarded by the lock of the {@link Site}. */
public abstract sealed class Activity permits Quiz, Assignment {
    private final Placement placement;
    private long modified;
    private boolean visible = true;

    /**
     * Where an activity stands and what it is called.
     *
     * @param id the number in its own table, "instance"
     * @param cmid the course module, which links and updates use
     */
    public record Placement(long id, long cmid, long courseId, int section, String name, String idnumber) {}

    Activity(Placement placement, long modified) {
        this.placement = placement;
        this.modified = modified;
    }

    /** {@return the name of its kind in Moodle} */
    public abstract String kind();

    public abstract Grading grading();

    public Placement placement() {
        return placement;
    }

    public long id() {
        return placement.id();
    }

    public long cmid() {
        return placement.cmid();
    }

    public String name() {
        return placement.name();
    }

    /** {@return when its settings were changed} */
    public long modified() {
        return modified;
    }

    public boolean visible() {
        return visible;
    }

    void show(boolean shown) {
        visible = shown;
    }

    void touch(long now) {
        modified = now;
    }
}
