package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind.Family;
import java.util.List;

/** A student typed the campus id where the e-mail address belongs. */
final class IdInEmailColumn implements Likeness {
    private final RosterIndex index;

    IdInEmailColumn(RosterIndex index) {
        this.index = index;
    }

    @Override
    public List<Lead> leads(Identifier identifier, String nameKey) {
        if (identifier.kind().family() != Family.EMAIL || IdentifierText.isEmail(identifier.value())) {
            return List.of();
        }
        return index.campus().holders(identifier.value()).all().stream()
                .map(holder -> new Lead(
                        holder.student(), Wording.of("the id \"{}\" stands in the e-mail column", identifier.value())))
                .toList();
    }
}
