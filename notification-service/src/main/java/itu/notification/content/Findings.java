package itu.notification.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import itu.platform.language.Language;

/** What stands against sending an edition. */
final class Findings {
    private Findings() {}

    static List<Finding> of(WrittenEdition edition) {
        var findings = new ArrayList<Finding>();
        if (!edition.released()) {
            findings.add(new Finding("not-published", null, null));
        }
        findings.addAll(ofWords(edition));
        return findings;
    }

    /** What stands against publishing it: the same, but for its being unpublished. */
    static List<Finding> ofWords(WrittenEdition edition) {
        var findings = new ArrayList<Finding>();
        for (var language : Language.values()) {
            var variant = edition.variants().get(language);
            if (variant != null) {
                findings.addAll(ofVariant(edition, variant));
            } else if (edition.official() || !replaced(edition)) {
                findings.add(new Finding("language-missing", language, null));
            }
        }
        var unknown = new TreeSet<>(used(edition));
        unknown.removeIf(KnownValues::fills);
        if (!unknown.isEmpty()) {
            findings.add(new Finding("placeholder-unknown", null, String.join(", ", unknown)));
        }
        return findings.stream().sorted(Comparator.comparing(Finding::code)).toList();
    }

    private static List<Finding> ofVariant(WrittenEdition edition, Variant variant) {
        var findings = new ArrayList<Finding>();
        if (edition.outdated(variant)) {
            findings.add(new Finding("language-outdated", variant.language(), "version " + variant.sourceVersion()));
        }
        var original = edition.variants().get(edition.source());
        if (original != null) {
            var differing = difference(names(original), names(variant));
            if (!differing.isEmpty()) {
                findings.add(new Finding("placeholders-differ", variant.language(), String.join(", ", differing)));
            }
        }
        return findings;
    }

    private static boolean replaced(WrittenEdition edition) {
        return edition.fallback().stream().anyMatch(edition.variants()::containsKey);
    }

    private static Set<String> used(WrittenEdition edition) {
        var used = new TreeSet<String>();
        edition.variants().values().forEach(variant -> used.addAll(names(variant)));
        return used;
    }

    static Set<String> names(Variant variant) {
        var names = new TreeSet<String>();
        for (var text : List.of(variant.subject(), variant.body())) {
            Slots.PLACEHOLDER.matcher(text).results().forEach(match -> names.add(match.group(1)));
        }
        return names;
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        var differing = new TreeSet<>(some);
        differing.addAll(others);
        differing.removeIf(name -> some.contains(name) && others.contains(name));
        return differing;
    }
}
