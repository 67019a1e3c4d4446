package itu.contribution.reminder;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The reminders that fell due. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, Reminder.Key> {
    Optional<Reminder> of(Step step) {
        return findByIdOptional(new Reminder.Key(step.call(), step.deadline(), step.daysBefore()));
    }
}
