package dev.passback.connectors.openeducat;

/** Where in OpenEduCat the scores of a course count, told by the codes that people know. */
public record OpenEduCatPlace(String course, String batch, String subject) {

    @Override
    public String toString() {
        return course + "/" + batch + "/" + subject;
    }
}
