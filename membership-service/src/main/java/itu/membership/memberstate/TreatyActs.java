package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.rules.Participation;

@ApplicationScoped
class TreatyActs implements PanacheRepositoryBase<TreatyAct, UUID> {

    /** The acts of a State in the order of their recording. */
    List<TreatyAct> of(String iso3) {
        return list("memberState = ?1 order by number", iso3);
    }

    /** When each of some States that acted was a Member State, as known before an instant, or now. */
    Map<String, Participation<TreatyAct>> participations(Collection<String> codes, @Nullable Instant knownAt) {
        return participations(list("memberState in ?1 order by number", codes).stream(), knownAt);
    }

    /** The States of the register that are none on a day, as known before an instant, or now. */
    Set<String> absentOn(LocalDate day, @Nullable Instant knownAt) {
        return participations(list("order by number").stream(), knownAt).entrySet().stream()
                .filter(state -> !state.getValue().memberOn(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Participation<TreatyAct>> participations(
            Stream<TreatyAct> acts, @Nullable Instant knownAt) {
        return acts.filter(act -> knownAt == null || act.recordedAt().isBefore(knownAt))
                .collect(Collectors.groupingBy(
                        TreatyAct::memberState, Collectors.collectingAndThen(Collectors.toList(), Participation::of)));
    }
}
