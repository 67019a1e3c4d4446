package itu.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.membership.application.rules.ApplicationState;
import itu.platform.problem.Problem;

/** The applications on record. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {
    private static final int MOST_DUE = 200;

    /** The application of an id, held until the transaction ends. */
    Optional<Application> held(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Applications in a state whose clock has reached its day, the earliest first. */
    List<Application> due(ApplicationState state, LocalDate today) {
        return find("days.clockDueOn <= ?1 and state = ?2 order by days.clockDueOn, id", today, state)
                .page(0, MOST_DUE)
                .list();
    }

    /** How many applications somebody has made for itself that nobody has decided yet. */
    long undecided(String applicant) {
        return count("applicant = ?1 and state in ?2", applicant, ApplicationState.OPEN);
    }

    /** The applications of an organization that nobody has decided yet, or that wait for the admission. */
    List<Application> pending(UUID organization) {
        return list("organization", organization).stream()
                .filter(found -> found.state().isOpen() || found.state().isApproved())
                .toList();
    }

    /** Applications that fit a filter, the latest first, at most {@code rows} of them below an id; ids grow with time. */
    List<Application> find(ApplicationFilter filter, UUID below, int rows) {
        var conditions = filter.conditions();
        var where = new StringBuilder("a.id < :below");
        conditions.keySet().forEach(condition -> where.append(" and ").append(condition));
        var query = getEntityManager()
                .createNativeQuery(
                        "select a.* from application a where " + where + " order by a.id desc", Application.class)
                .setParameter("below", below)
                .setMaxResults(rows);
        conditions.values().forEach(values -> values.forEach(query::setParameter));
        @SuppressWarnings("unchecked")
        List<Application> found = query.getResultList();
        return found;
    }

    /** Keeps a step. */
    void keep(ApplicationStep step) {
        getEntityManager().persist(step);
    }

    /** The steps of an application, in the order of recording. */
    List<ApplicationStep> steps(UUID application) {
        return getEntityManager()
                .createQuery("from ApplicationStep where application = ?1 order by number", ApplicationStep.class)
                .setParameter(1, application)
                .getResultList();
    }

    /** The last step of an application. */
    ApplicationStep lastStep(Application application) {
        var last = application.last();
        return last != null
                ? last
                : getEntityManager()
                        .find(ApplicationStep.class, new ApplicationStep.Key(application.id(), application.steps()));
    }

    /** Lets go of an application, so that what is done to it is not written. */
    void letGo(Application held) {
        getEntityManager().detach(held);
    }

    static RuntimeException notFound(UUID id) {
        return Problem.of(ApplicationProblem.APPLICATION_NOT_FOUND)
                .with("application", id)
                .toException();
    }
}
