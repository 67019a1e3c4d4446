package itu.contribution.conference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.platform.history.AsOf;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** The conferences on record, and the schedules that they had. */
@ApplicationScoped
public class Conferences implements PanacheRepositoryBase<Conference, String> {

    /**
     * The conference under an id.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Conference byId(String id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** Like {@link #byId}, for a change: other changes of the conference wait until the transaction ends. */
    public Conference lock(String id) {
        // Locked by itself and read afterwards: together with its schedule, a row that changed meanwhile would not be
        // found.
        getEntityManager()
                .createNativeQuery("select 1 from conference where id = ?1 for update", Integer.class)
                .setParameter(1, id)
                .getResultList();
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** All conferences, the latest opening first. */
    public List<Conference> latestFirst() {
        return list("order by schedule.opensOn desc, id");
    }

    /** The schedules that a conference had, the earliest first, as far as known at the instant asked about. */
    public List<Schedule> schedules(String id, AsOf asOf) {
        return getEntityManager()
                .createQuery("from Schedule where conference = :id order by number", Schedule.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(schedule -> asOf.knew(schedule.recordedAt()))
                .toList();
    }

    void enter(Conference conference) {
        getEntityManager().persist(conference.schedule());
        persist(conference);
    }

    void enter(Schedule schedule) {
        getEntityManager().persist(schedule);
    }
}
