package itu.contribution.declaration;

import itu.contribution.rulebook.rules.Finding;
import itu.contribution.units.ContributoryUnits;

/** A rule that a provisional choice does not meet; it is kept with the declaration and would be a refusal at the definitive stage. */
public record Warning(String code, String provision, ContributoryUnits minimumUnits) {
    static Warning of(Finding breach) {
        return new Warning(breach.code(), breach.provision(), breach.minimumAllowed());
    }
}
