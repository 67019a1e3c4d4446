package itu.contribution.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Tells what happened to a contributor's declarations under a call, in the order in which it was recorded. */
@ApplicationScoped
class DeclarationHistory {
    private final Declarations declarations;
    private final Facts facts;

    DeclarationHistory(Declarations declarations, Facts facts) {
        this.declarations = declarations;
        this.facts = facts;
    }

    /** Up to {@code limit} acts after a sequence number, about any declaration of the contributor of this one. */
    List<HistoryEntry> of(Declaration any, long after, int limit) {
        var entries = new ArrayList<HistoryEntry>();
        // Of the facts up to a sequence number, these at most are no declarations: so near is the version that came
        // last.
        var lowest = version(after - declarations.otherFacts(any));
        var before = precursor(any, after, lowest);
        for (var made : versions(any, after, lowest, limit)) {
            entries.add(HistoryEntry.of(made, before));
            before = made;
        }
        entries.addAll(facts(any, after, limit));
        entries.sort(Comparator.comparingLong(HistoryEntry::sequence));
        return entries.subList(0, Math.min(limit, entries.size()));
    }

    private @Nullable Declaration precursor(Declaration any, long after, int lowest) {
        return declarations
                .find(
                        "call = ?1 and contributor = ?2 and version between ?4 and ?5 and sequence <= ?3 order by version desc",
                        any.call(),
                        any.contributor(),
                        after,
                        lowest,
                        version(after))
                .page(0, 1)
                .firstResultOptional()
                .orElse(null);
    }

    private List<Declaration> versions(Declaration any, long after, int lowest, int limit) {
        return declarations
                .find(
                        "call = ?1 and contributor = ?2 and version >= ?4 and sequence > ?3 order by version",
                        any.call(),
                        any.contributor(),
                        after,
                        lowest)
                .page(0, limit)
                .list();
    }

    private static int version(long number) {
        return Math.clamp(number, 0, Integer.MAX_VALUE);
    }

    private List<HistoryEntry> facts(Declaration any, long after, int limit) {
        var found = facts.find(
                        "call = ?1 and contributor = ?2 and sequence > ?3 order by sequence",
                        any.call(),
                        any.contributor(),
                        after)
                .page(0, limit)
                .list();
        var about = declarations
                .find("id in ?1", found.stream().map(Fact::declaration).toList())
                .stream()
                .collect(Collectors.toMap(Declaration::id, declaration -> declaration));
        return found.stream()
                .map(fact -> HistoryEntry.of(fact, Objects.requireNonNull(about.get(fact.declaration()))))
                .toList();
    }
}
