package itu.contribution.contributor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.memberstate.KnownMemberState;
import itu.contribution.memberstate.MemberState;
import itu.contribution.memberstate.MemberStateHistory;
import itu.contribution.memberstate.MemberStates;
import itu.contribution.sectormember.KnownSectorMembership;
import itu.contribution.sectormember.SectorMembership;
import itu.contribution.sectormember.SectorMemberships;
import itu.platform.time.BusinessClock;

/** The Member States and Sector Members that calls address. */
@ApplicationScoped
public class Contributors {
    private final MemberStates states;
    private final MemberStateHistory history;
    private final SectorMemberships memberships;
    private final BusinessClock clock;

    Contributors(MemberStates states, MemberStateHistory history, SectorMemberships memberships, BusinessClock clock) {
        this.states = states;
        this.history = history;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * All of a group on a day, in the order of their codes.
     *
     * @param day null for the business date
     */
    public List<Contributor> of(Addressees group, @Nullable LocalDate day) {
        var date = day == null ? clock.today() : day;
        var known = states.inOrder().collect(Collectors.toMap(MemberState::code, Function.identity()));
        var statuses = states.statusesOn(date);
        return switch (group) {
            case MEMBER_STATES ->
                known.values().stream()
                        .map(state -> contributor(state, statuses))
                        .sorted((one, other) -> one.code().compareTo(other.code()))
                        .toList();
            case SECTOR_MEMBERS ->
                memberships
                        .heldOn(date)
                        .map(membership -> contributor(membership, known.get(membership.memberState()), statuses))
                        .toList();
        };
    }

    /** Whether there is a Member State or Sector Member of this code, now or in the past. */
    public boolean known(String code) {
        return ContributorCode.ofSectorMember(code)
                ? memberships.byCode(code).isPresent()
                : states.byCode(code).isPresent();
    }

    /**
     * All of a group on a day as known at an instant, in the order of their codes.
     *
     * @param asked null for the day of the instant, else for the business date
     * @param knownAt null for all that is known now
     */
    public List<Contributor> of(Addressees group, @Nullable LocalDate asked, @Nullable Instant knownAt) {
        if (knownAt == null) {
            return of(group, asked);
        }
        var day = asked == null ? LocalDate.ofInstant(knownAt, clock.zone()) : asked;
        var known = history.knownAt(knownAt).stream()
                .collect(Collectors.toMap(KnownMemberState::code, Function.identity()));
        var statuses = history.statusesOn(day, knownAt);
        return switch (group) {
            case MEMBER_STATES ->
                known.values().stream()
                        .map(state -> new Contributor(
                                state.code(),
                                state::name,
                                state.region(),
                                statuses.getOrDefault(state.code(), Set.of()),
                                null))
                        .sorted(Comparator.comparing(Contributor::code))
                        .toList();
            case SECTOR_MEMBERS ->
                memberships.heldOn(day, knownAt).stream()
                        .map(member -> contributor(member, known.get(member.memberState()), statuses))
                        .toList();
        };
    }

    private static Contributor contributor(
            KnownSectorMembership member, @Nullable KnownMemberState state, Map<String, Set<String>> statuses) {
        return new Contributor(
                member.code(),
                member::name,
                state == null ? "" : state.region(),
                statuses.getOrDefault(member.memberState(), Set.of()),
                member.sector());
    }

    private static Contributor contributor(MemberState state, Map<String, Set<String>> statuses) {
        return new Contributor(
                state.code(), state::name, state.region(), statuses.getOrDefault(state.code(), Set.of()), null);
    }

    private static Contributor contributor(
            SectorMembership membership, @Nullable MemberState state, Map<String, Set<String>> statuses) {
        return new Contributor(
                membership.code(),
                membership::name,
                state == null ? "" : state.region(),
                statuses.getOrDefault(membership.memberState(), Set.of()),
                membership.sector());
    }
}
