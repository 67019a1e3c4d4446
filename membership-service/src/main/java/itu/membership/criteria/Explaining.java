package itu.membership.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** Says in plain words whom criteria found, on which day, and how many. */
public final class Explaining {
    private static final int LONGEST_LIST = 10;

    private Explaining() {}

    /** The explanation in each of the six languages, by language tag. */
    public static Map<String, String> everywhere(Criteria criteria, LocalDate day, long count) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::tag,
                        language -> in(language, criteria, day, count),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    /** The explanation in one language: whom, when and how many, then what narrowed the question. */
    public static String in(Language language, Criteria criteria, LocalDate day, long count) {
        var gap = criteria.gap();
        var key = gap == null ? "criteria.addressee." + criteria.addressee().name() : "criteria.gap." + gap.name();
        var sentences = new ArrayList<String>();
        sentences.add(text(language, key, Map.of("day", day, "count", count)));
        clause(sentences, language, "regions", labels(language, "composition.REGION.", criteria.regions()));
        clause(
                sentences,
                language,
                "administrativeRegions",
                labels(language, "composition.ADMINISTRATIVE_REGION.", criteria.administrativeRegions()));
        clause(sentences, language, "memberStates", codes(criteria.memberStates()));
        clause(sentences, language, "categories", labels(language, "composition.CATEGORY.", criteria.categories()));
        clause(sentences, language, "sectors", labels(language, "composition.SECTOR.", criteria.sectors()));
        clause(sentences, language, "segments", codes(criteria.segments()));
        clause(sentences, language, "kinds", codes(criteria.kinds()));
        if (criteria.holding() != null) {
            sentences.add(text(language, "criteria.clause.holding." + criteria.holding(), Map.of("day", day)));
        }
        if (criteria.mailboxRole() != null) {
            sentences.add(text(language, "criteria.clause.mailboxRole", Map.of("values", criteria.mailboxRole())));
        }
        number(sentences, language, "excluded", criteria.excluded());
        number(sentences, language, "only", criteria.only());
        return String.join(" ", sentences);
    }

    private static void clause(List<String> sentences, Language language, String name, List<String> values) {
        if (!values.isEmpty()) {
            var shown = String.join(", ", values.subList(0, Math.min(LONGEST_LIST, values.size())));
            sentences.add(text(
                    language,
                    "criteria.clause." + name,
                    Map.of("values", values.size() > LONGEST_LIST ? shown + ", …" : shown)));
        }
    }

    private static void number(
            List<String> sentences, Language language, String name, @Nullable Collection<String> values) {
        if (values != null && !values.isEmpty()) {
            sentences.add(text(language, "criteria.clause." + name, Map.of("number", values.size())));
        }
    }

    private static List<String> labels(Language language, String key, @Nullable Collection<? extends Enum<?>> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(value -> text(language, key + value.name(), Map.of()))
                        .toList();
    }

    private static List<String> codes(@Nullable Collection<?> values) {
        return values == null
                ? List.of()
                : values.stream().map(Object::toString).toList();
    }

    private static String text(Language language, String key, Map<String, ?> values) {
        return Texts.format("messages", key, language, values);
    }
}
