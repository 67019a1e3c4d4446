package itu.contribution.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** The calls on record. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, String> {
    private static final String STATUS = """
            case when cast(?4 as timestamptz) at time zone zone < opens_on then 'PLANNED'
                 when cast(cast(?4 as timestamptz) at time zone zone as date) > deadline then 'CLOSED'
                 else 'OPEN' end""";

    /**
     * The call under a slug.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Call bySlug(String slug) {
        return findByIdOptional(slug)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** Like {@link #bySlug}, for a change: other changes of the call wait until the transaction ends. */
    public Call lock(String slug) {
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** The deadlines that a call has had; decides whether a reply is late, as known at any instant. */
    public DeadlineHistory deadlines(Call call) {
        if (call.deadlineNumber() == 1) {
            return new DeadlineHistory(call.deadline(), List.of());
        }
        return new DeadlineHistory(
                call.deadline(),
                getEntityManager()
                        .createQuery("from DeadlineChange where call = :call order by number", DeadlineChange.class)
                        .setParameter("call", call.slug())
                        .getResultList());
    }

    /** The calls that name a conference, in the order of their slugs. */
    public List<Call> ofConference(String conference) {
        return list("conference = ?1 order by slug", conference);
    }

    /** Like {@link #ofConference}, for a change. */
    public List<Call> lockOfConference(String conference) {
        return find("conference = ?1 order by slug", conference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that have opened by an instant, each in its own zone, in the order of their deadlines. */
    public List<Call> openedBy(Instant now) {
        return list("order by deadline, slug").stream()
                .filter(call -> call.hasOpenedBy(call.dayOf(now)))
                .toList();
    }

    void record(DeadlineChange change) {
        getEntityManager().persist(change);
    }

    /** What a list is narrowed to; null leaves a column open. */
    record Filter(
            @Nullable String period,
            @Nullable Stage stage,
            @Nullable CallStatus status) {}

    /** Up to {@code limit} calls after a deadline and slug, the latest deadline first. */
    List<Call> after(Filter filter, Instant now, LocalDate deadline, String slug, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from call
                        where (cast(?1 as text) is null or period = ?1) and (cast(?2 as text) is null or stage = ?2)
                          and (cast(?3 as text) is null or ?3 = %s)
                          and (deadline < ?5 or (deadline = ?5 and slug > ?6))
                        order by deadline desc, slug limit ?7""".formatted(STATUS), Call.class)
                .setParameter(1, filter.period())
                .setParameter(2, filter.stage() == null ? null : filter.stage().name())
                .setParameter(
                        3, filter.status() == null ? null : filter.status().name())
                .setParameter(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(5, deadline)
                .setParameter(6, slug)
                .setParameter(7, limit)
                .list();
    }
}
