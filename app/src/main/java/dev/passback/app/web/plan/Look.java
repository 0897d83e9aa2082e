package dev.passback.app.web.plan;

/** Which look at a gradebook of a running system will do. */
public enum Look {
    /** One of a few minutes ago, if there is one. */
    KEPT,
    /** None but a new one. */
    ANEW
}
