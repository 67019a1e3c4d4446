package itu.contribution.classchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.DeclarationAccess;

/** Shows changes to those who may see them. */
@ApplicationScoped
class ShowingChanges {
    private final ClassChanges changes;
    private final DeclarationAccess access;

    ShowingChanges(ClassChanges changes, DeclarationAccess access) {
        this.changes = changes;
        this.access = access;
    }

    /**
     * Up to {@code limit} changes, newest first, below an id.
     *
     * @param contributor whose; null for all that the caller may see
     * @throws itu.platform.problem.ProblemException 404 for another's
     */
    @Transactional
    List<KnownChange> before(Direction direction, UUID below, @Nullable String contributor, int limit) {
        var found = changes.before(direction, below, access.visible(contributor), limit);
        var withdrawals = changes.withdrawals(found);
        return found.stream()
                .map(change -> new KnownChange(change, withdrawals.get(change.id())))
                .toList();
    }

    /** One that the caller may see. */
    @Transactional
    Optional<KnownChange> one(Direction direction, UUID id) {
        return changes.findByIdOptional(id)
                .filter(found -> found.direction() == direction)
                .filter(found -> access.reaches(found.contributor(), DeclarationAccess.READERS))
                .map(found -> new KnownChange(found, changes.withdrawal(found).orElse(null)));
    }
}
