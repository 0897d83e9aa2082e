package dev.passback.match;

import dev.passback.finding.Wording;
import dev.passback.grade.Identifier;
import dev.passback.grade.IdentifierKind;
import java.util.List;
import java.util.OptionalInt;

/** Two addresses of one mailbox: with a {@code +tag}, or at a sub-domain of the other's domain. */
final class EmailAlias implements Likeness {
    private final DerivedIndex mailboxes;

    EmailAlias(RosterIndex index) {
        mailboxes = new DerivedIndex(index, new Mailbox());
    }

    /** The mailbox of an address; its hash is told from the bytes, since a roster has an address for everybody. */
    private static final class Mailbox implements DerivedIndex.Key {
        @Override
        public boolean mayBeOf(FoldedText text) {
            return text.isEmail();
        }

        @Override
        public String of(String bare) {
            return IdentifierText.isEmail(bare) ? mailbox(bare) : "";
        }

        @Override
        public OptionalInt hash(FoldedText text) {
            return text.isPlain() ? text.asciiHashBefore('@', '+') : OptionalInt.empty();
        }
    }

    @Override
    public List<Lead> leads(Identifier identifier, String nameKey) {
        String address = identifier.value();
        if (identifier.kind().family() == IdentifierKind.Family.SYSTEM || !IdentifierText.isEmail(address)) {
            return List.of();
        }
        return mailboxes.get(mailbox(address)).stream()
                .filter(holder -> related(domain(address), domain(holder.spelling())))
                .map(holder -> new Lead(
                        holder.student(),
                        Wording.of("\"{}\" looks like an alias of \"{}\"", address, holder.spelling())))
                .toList();
    }

    private static String mailbox(String address) {
        String local = IdentifierText.folded(address.substring(0, address.indexOf('@')));
        int plus = local.indexOf('+');
        return plus > 0 ? local.substring(0, plus) : local;
    }

    private static String domain(String address) {
        return IdentifierText.folded(address.substring(address.indexOf('@') + 1));
    }

    private static boolean related(String one, String other) {
        return one.equals(other) || isSubdomain(one, other) || isSubdomain(other, one);
    }

    /** A bare top-level domain is no domain of an institution. */
    private static boolean isSubdomain(String sub, String domain) {
        return domain.indexOf('.') > 0 && sub.endsWith("." + domain);
    }
}
