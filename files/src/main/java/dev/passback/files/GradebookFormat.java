package dev.passback.files;

/** The gradebooks whose exports are read and whose upload files are written. */
public enum GradebookFormat {
    CANVAS("Canvas"),
    MOODLE("Moodle");

    private final String label;

    GradebookFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
