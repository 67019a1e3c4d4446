package itu.contribution.rulebook.rules;

import java.util.Optional;

/** The classes 1/8 and 1/16 are for least developed countries and Member States determined by the Council (CV 468A). */
final class LowClasses implements ClassRule {
    @Override
    public Optional<Breach> judge(Choice choice, Edition edition) {
        var open = choice.lowClassesOpen() || choice.requested().compareTo(edition.generalMinimum()) >= 0;
        return open ? Optional.empty() : Optional.of(new Breach("low-class", "CV 468A", edition.generalMinimum()));
    }
}
