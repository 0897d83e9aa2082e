package dev.passback.sandbox.openeducat.model;

import dev.passback.sandbox.openeducat.orm.Model;
import java.util.ArrayList;
import java.util.List;

/** All models of an installation. */
public final class Models {
    private Models() {}

    public static List<Model> of(Installation installation) {
        List<Model> models = new ArrayList<>(PlainOdoo.models());
        if (installation.edition() != Edition.WITHOUT_OPENEDUCAT) {
            models.addAll(Studies.models());
            models.addAll(People.models());
            models.addAll(Sessions.models(installation));
            models.add(Exams.model(installation));
            models.addAll(Attendees.models(installation));
            models.add(Grades.model(installation));
            models.add(ResultTemplates.model());
            models.addAll(Marksheets.models());
            models.add(ResultLines.model());
            models.addAll(
                    switch (installation.edition()) {
                        case ENTERPRISE -> enterprise();
                        case COMMUNITY, WITHOUT_OPENEDUCAT -> Assignments.community();
                    });
        }
        return models;
    }

    private static List<Model> enterprise() {
        List<Model> models = new ArrayList<>(GradebookLines.models());
        models.add(Gradebooks.model());
        return models;
    }
}
