package itu.notification.dispatch;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DispatchedLetters implements PanacheRepositoryBase<DispatchedLetter, UUID> {
    /** Keeps the words of a dispatch in place of those of an attempt before. */
    DispatchedLetter keep(DispatchedLetter letter) {
        return getEntityManager().merge(letter);
    }
}
