package itu.notification.content;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.letter.Letter;
import itu.notification.memberstate.MemberStates;
import itu.platform.language.Language;
import itu.platform.problem.Problem;

/** Shows what a recipient would get: with the examples of the schema, and the name of a State where one is given. */
@ApplicationScoped
public class Previewing {
    /** Where the link to the preference page leads in a preview, in which nobody can choose anything. */
    private static final String NOWHERE = "https://itu-suite.example/preferences";

    private final Compiling compiling;
    private final MemberStates states;

    Previewing(Compiling compiling, MemberStates states) {
        this.compiling = compiling;
        this.states = states;
    }

    /**
     * A letter that nobody gets.
     *
     * @param addressee ISO 3166-1 alpha-3 of a Member State; null for the examples alone
     * @throws itu.platform.problem.ProblemException 422 when the addressee is unknown
     */
    @Transactional
    public Letter preview(WrittenEdition edition, Language language, @Nullable String addressee) {
        var values = new HashMap<String, String>();
        edition.placeholders().forEach(placeholder -> values.put(placeholder.name(), placeholder.example()));
        if (addressee != null) {
            values.putAll(named(addressee, language));
        }
        return compiling.compile(edition, language).fill(values, edition.official() ? null : NOWHERE);
    }

    private Map<String, String> named(String addressee, Language language) {
        return states.findByIdOptional(addressee)
                .map(state -> Map.of("addressee.name", state.name(language), "addressee.code", addressee))
                .orElseThrow(() -> Problem.of(ContentProblem.ADDRESSEE_UNKNOWN)
                        .with("addressee", addressee)
                        .toException());
    }
}
