package itu.notification.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Checks the words of a text and keeps them as a new edition. Templates and circular letters are written through it. */
@ApplicationScoped
public class EditingTexts {
    private final EditionBook book;
    private final Editions editions;
    private final Caller caller;
    private final BusinessClock clock;

    EditingTexts(EditionBook book, Editions editions, Caller caller, BusinessClock clock) {
        this.book = book;
        this.editions = editions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Appends an edition; the row of its template or circular letter must be held.
     *
     * @param before the latest edition; null for the first
     * @throws itu.platform.problem.ProblemException 422 with every fault, by field and line, when the words do not make a text
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WrittenEdition append(@Nullable WrittenEdition before, NewEdition asked) {
        var number = number(before);
        var variants = checked(before, asked);
        book.append(asked, number, variants, clock.instant(), caller.subject());
        return editions.find(new Edition(asked.content(), number)).orElseThrow();
    }

    /** As {@link #append}, but keeps nothing. */
    public void check(@Nullable WrittenEdition before, NewEdition asked) {
        checked(before, asked);
    }

    private static int number(@Nullable WrittenEdition before) {
        return before == null ? 1 : before.edition().number() + 1;
    }

    private static Map<Language, Variant> checked(@Nullable WrittenEdition before, NewEdition asked) {
        var faults = new ArrayList<TextFault>(placeholderFaults(asked.placeholders()));
        var brought = new EnumMap<Language, Variant>(Language.class);
        var original = Optional.ofNullable(asked.words().get(asked.source()));
        if (before == null && original.isEmpty()) {
            faults.add(TextFault.of("/texts/" + asked.source().tag(), 0, "source-missing", Map.of()));
        }
        asked.words().forEach((language, words) -> {
            var pointer = "/texts/" + language.tag();
            faults.addAll(TextFaults.of(pointer, words, asked.placeholders()));
            var translated = translated(before, asked, language, words);
            if (translated > number(before)) {
                faults.add(TextFault.of(pointer + "/sourceVersion", 0, "source-version-unknown", Map.of()));
            }
            brought.put(language, new Variant(language, words.subject(), words.body(), number(before), translated));
        });
        faults.addAll(carriedOn(before, asked));
        if (!faults.isEmpty()) {
            throw Problem.of(ContentProblem.TEXT_NOT_VALID)
                    .with("errors", faults)
                    .toException();
        }
        return brought;
    }

    /** A wording that stays has to fit the placeholders as they are now. */
    private static List<TextFault> carriedOn(@Nullable WrittenEdition before, NewEdition asked) {
        if (before == null) {
            return List.of();
        }
        return before.variants().values().stream()
                .filter(variant -> !asked.words().containsKey(variant.language()))
                .flatMap(variant -> TextFaults.of(
                        "/texts/" + variant.language().tag(),
                        new Words(variant.subject(), variant.body(), null),
                        asked.placeholders())
                        .stream())
                .toList();
    }

    private static int translated(@Nullable WrittenEdition before, NewEdition asked, Language language, Words words) {
        if (language == asked.source()) {
            return number(before);
        }
        if (words.sourceVersion() != null) {
            return words.sourceVersion();
        }
        var original = before == null ? null : before.variants().get(asked.source());
        return original == null || asked.words().containsKey(asked.source()) ? number(before) : original.number();
    }

    private static List<TextFault> placeholderFaults(List<Placeholder> placeholders) {
        var faults = new ArrayList<TextFault>();
        var names = new TreeSet<String>();
        for (var i = 0; i < placeholders.size(); i++) {
            var placeholder = placeholders.get(i);
            if (!names.add(placeholder.name())) {
                faults.add(TextFault.of(
                        "/placeholders/" + i + "/name", 0, "placeholder-twice", Map.of("name", placeholder.name())));
            }
            if (placeholder.type() == PlaceholderType.URL && !Filled.isAddress(placeholder.example())) {
                faults.add(TextFault.of(
                        "/placeholders/" + i + "/example", 0, "not-an-address", Map.of("name", placeholder.name())));
            }
        }
        return faults;
    }
}
