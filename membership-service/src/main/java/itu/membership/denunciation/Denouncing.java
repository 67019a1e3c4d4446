package itu.membership.denunciation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.denunciation.DenunciationPayloads.DenunciationView;
import itu.membership.denunciation.DenunciationPayloads.NewDenunciation;
import itu.membership.denunciation.DenunciationPayloads.NewDenunciations;
import itu.membership.denunciation.rules.NoticePeriod;
import itu.membership.lifecycle.ActingOnMemberships;
import itu.membership.lifecycle.Addressed;
import itu.membership.lifecycle.Course;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.MembershipReach;
import itu.membership.membership.Memberships;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.FactKind;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Gives memberships up by notice (CV 240): one of them, or those of an organization together. */
@ApplicationScoped
class Denouncing {
    private static final String PROVISION = "CV 240";

    private final ReadingNotices reading;
    private final ActingOnMemberships acting;
    private final MembershipReach reach;
    private final Memberships memberships;
    private final Facts facts;
    private final RecordingFacts recording;
    private final Denunciations denunciations;
    private final BusinessClock clock;

    Denouncing(
            ReadingNotices reading,
            ActingOnMemberships acting,
            MembershipReach reach,
            Memberships memberships,
            Facts facts,
            RecordingFacts recording,
            Denunciations denunciations,
            BusinessClock clock) {
        this.reading = reading;
        this.acting = acting;
        this.reach = reach;
        this.memberships = memberships;
        this.facts = facts;
        this.recording = recording;
        this.denunciations = denunciations;
        this.clock = clock;
    }

    /** A denunciation, and the version of its membership after it. */
    record Denounced(DenunciationView denunciation, long version) {}

    /** Denounces one membership. */
    @Transactional
    Denounced denounce(Addressed to, NewDenunciation body) {
        var notice = reading.read(body);
        var acted = acting.act(to, held -> denounce(held, notice));
        return new Denounced(
                DenunciationView.of(denunciations.standing(to.membership()).orElseThrow()), acted.version());
    }

    /**
     * Denounces what an organization holds in some Sectors, or all that it holds. What is denounced already keeps its day.
     *
     * @throws itu.platform.problem.ProblemException 404 when the organization has no membership that the caller reaches, 409
     *     when none of them can be denounced
     */
    @Transactional
    List<DenunciationView> denounceAll(UUID organization, NewDenunciations body, boolean validateOnly) {
        var notice = reading.read(body.each());
        var all = memberships.of(organization);
        if (all.isEmpty()) {
            throw Memberships.notFound(organization);
        }
        if (!reach.sees(all.getFirst())) {
            throw Memberships.notFound(organization);
        }
        var denounced = all.stream()
                .filter(each -> among(each, body.sectors()))
                .map(each -> reach.held(each.id()))
                .filter(this::canBeDenounced)
                .map(held -> denounce(held, notice))
                .map(DenunciationView::of)
                .toList();
        if (denounced.isEmpty()) {
            throw Problem.of(DenunciationProblem.NOTHING_TO_DENOUNCE)
                    .provision(PROVISION)
                    .toException();
        }
        acting.leave(validateOnly);
        return denounced;
    }

    private static boolean among(Membership membership, @Nullable Set<Sector> sectors) {
        return sectors == null || (membership.sector() != null && sectors.contains(membership.sector()));
    }

    private boolean canBeDenounced(Membership held) {
        var course = new Course(facts.counting(held.id(), null));
        return course.begin().isPresent() && !course.has(FactKind.DENOUNCED) && !course.overOn(clock.today());
    }

    private Denunciation denounce(Membership held, Notice notice) {
        var course = new Course(facts.counting(held.id(), null));
        course.requireNotOver(clock.today());
        course.requireDay(notice.receivedOn(), clock.today());
        if (course.has(FactKind.DENOUNCED)) {
            throw Problem.of(DenunciationProblem.ALREADY_DENOUNCED)
                    .provision(PROVISION)
                    .toException();
        }
        var fact = recording.record(
                held,
                NewFact.of(FactKind.DENOUNCED, new NoticePeriod(notice.receivedOn()).takesEffectOn())
                        .provision(PROVISION)
                        .reference(notice.reference())
                        .reason(notice.reason()));
        var denunciation = new Denunciation(held.id(), notice, fact);
        denunciations.persistAndFlush(denunciation);
        return denunciation;
    }
}
