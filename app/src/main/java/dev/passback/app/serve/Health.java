package dev.passback.app.serve;

/** Whether a node does what it is there for. */
public record Health(boolean scheduler, boolean database) {

    public boolean isGood() {
        return scheduler && database;
    }
}
