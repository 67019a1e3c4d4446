package itu.membership.person.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** What follows from a person's consents. */
public final class Consents {
    private static final Comparator<ConsentFact> ORDER =
            Comparator.comparing(ConsentFact::on).thenComparing(ConsentFact::number);

    private Consents() {}

    /** The purposes that are consented to on a day: given, and not withdrawn since. */
    public static Set<Purpose> on(LocalDate day, Collection<ConsentFact> facts) {
        var consented = EnumSet.noneOf(Purpose.class);
        facts.stream().filter(fact -> !fact.on().isAfter(day)).sorted(ORDER).forEach(fact -> {
            switch (fact.kind()) {
                case GIVEN -> consented.addAll(fact.purposes());
                case WITHDRAWN -> consented.removeAll(fact.purposes());
            }
        });
        return consented;
    }
}
