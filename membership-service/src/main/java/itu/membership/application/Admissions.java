package itu.membership.application;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import itu.membership.application.rules.ApplicationState;

/** What admissions made: memberships, fees told, and decisions on exemption. */
@ApplicationScoped
class Admissions {
    private final EntityManager database;

    Admissions(EntityManager database) {
        this.database = database;
    }

    void keep(Object admitted) {
        database.persist(admitted);
    }

    /** What the admission of an application made; empty before it. */
    Optional<Admitted> of(Application application, ApplicationStep last) {
        if (application.state() != ApplicationState.ADMITTED) {
            return Optional.empty();
        }
        var lines = database.createQuery(
                        "from AdmissionLine where application = ?1 order by sector, membership", AdmissionLine.class)
                .setParameter(1, application.id())
                .getResultList();
        return Optional.of(new Admitted(
                last.effectiveOn(),
                application.organization(),
                lines.stream().map(AdmissionLine::one).toList()));
    }

    Optional<Exemption> exemption(UUID application) {
        return Optional.ofNullable(database.find(Exemption.class, application));
    }
}
