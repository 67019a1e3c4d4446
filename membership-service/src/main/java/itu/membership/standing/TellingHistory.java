package itu.membership.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.denunciation.Denunciation;
import itu.membership.denunciation.DenunciationPayloads.DenunciationView;
import itu.membership.denunciation.Denunciations;
import itu.membership.membership.Fact;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.standing.StandingPayloads.By;
import itu.membership.standing.StandingPayloads.HistoryEntry;

/** Tells what was recorded about a membership, when, and on whose side; retractions are entries of their own. */
@ApplicationScoped
class TellingHistory {
    private static final String SYSTEM = "system";

    private final Facts facts;
    private final Denunciations denunciations;

    TellingHistory(Facts facts, Denunciations denunciations) {
        this.facts = facts;
        this.denunciations = denunciations;
    }

    /** The entries known at an instant, in the order of their recording. */
    List<HistoryEntry> of(Membership membership, @Nullable Instant knownAt) {
        Map<Integer, Denunciation> notices = denunciations.of(membership.id()).stream()
                .collect(Collectors.toMap(Denunciation::fact, Function.identity()));
        var entries = new ArrayList<HistoryEntry>();
        for (var fact : facts.of(membership.id())) {
            entries.add(
                    entry(fact, fact.content().kind().slug(), fact.recordedAt(), by(fact, notices.get(fact.number()))));
            if (fact.retractedAt() != null) {
                entries.add(entry(fact, "fact-retracted", fact.retractedAt(), null));
            }
        }
        return entries.stream()
                .filter(entry -> knownAt == null || !entry.at().isAfter(knownAt))
                .sorted(Comparator.comparing(HistoryEntry::at))
                .toList();
    }

    private static By by(Fact fact, @Nullable Denunciation notice) {
        if (fact.recordedBy().equals(SYSTEM)) {
            return By.SYSTEM;
        }
        var view = notice == null ? null : DenunciationView.of(notice);
        return view == null || view.byLetter() ? By.SECRETARIAT : By.valueOf(view.givenBy());
    }

    private static HistoryEntry entry(Fact fact, String what, Instant at, @Nullable By by) {
        var content = fact.content();
        return new HistoryEntry(
                what,
                fact.number(),
                content.effectiveOn(),
                content.until(),
                content.state(),
                content.units(),
                content.provision(),
                content.reference(),
                content.reason(),
                at,
                by);
    }
}
