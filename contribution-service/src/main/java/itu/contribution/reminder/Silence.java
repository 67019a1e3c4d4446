package itu.contribution.reminder;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.call.Call;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declarations;
import itu.platform.history.AsOf;

/** Who has not replied to a call. */
@ApplicationScoped
class Silence {
    private final Contributors contributors;
    private final Declarations declarations;

    Silence(Contributors contributors, Declarations declarations) {
        this.contributors = contributors;
        this.declarations = declarations;
    }

    /** The codes of those a call addresses and that have no reply standing, in order. */
    List<String> under(Call call) {
        var replied = declarations.standing(call, AsOf.NOW).keySet();
        return contributors.of(call.addressees(), null).stream()
                .map(Contributor::code)
                .filter(code -> !replied.contains(code))
                .toList();
    }
}
