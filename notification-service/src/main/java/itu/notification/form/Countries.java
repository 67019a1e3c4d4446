package itu.notification.form;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.memberstate.MemberState;
import itu.notification.memberstate.MemberStates;
import itu.platform.language.Language;

/** Countries by ISO 3166-1 alpha-3, under the name that the Union uses where it is a Member State, else the usual one. */
@ApplicationScoped
class Countries {
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private final MemberStates states;

    Countries(MemberStates states) {
        this.states = states;
    }

    /** A country in the language of a list. */
    record Country(String code, String name) {}

    static boolean known(String code) {
        return CODES.contains(code);
    }

    /** All countries in the order of the language. */
    @Transactional
    List<Country> in(Language language) {
        var union =
                states.listAll().stream().collect(Collectors.toMap(MemberState::code, state -> state.name(language)));
        var order = Collator.getInstance(language.locale());
        return CODES.stream()
                .map(code -> new Country(code, union.getOrDefault(code, usual(code, language))))
                .sorted((a, b) -> order.compare(a.name(), b.name()))
                .toList();
    }

    /** The name of a country in a language. */
    @Transactional
    String name(String code, Language language) {
        return states.findByIdOptional(code).map(state -> state.name(language)).orElseGet(() -> usual(code, language));
    }

    private static String usual(String code, Language language) {
        var two = TWO_LETTERS.get(code);
        return two == null ? code : Locale.of("", two).getDisplayCountry(language.locale());
    }
}
