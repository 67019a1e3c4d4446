package itu.contribution.increase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.DeclarationAccess;

/** Shows increases to those who may see them. */
@ApplicationScoped
class ShowingIncreases {
    private final Increases increases;
    private final DeclarationAccess access;

    ShowingIncreases(Increases increases, DeclarationAccess access) {
        this.increases = increases;
        this.access = access;
    }

    /**
     * Up to {@code limit} increases, newest first, below an id.
     *
     * @param contributor whose; null for all that the caller may see
     * @throws itu.platform.problem.ProblemException 404 for another's
     */
    @Transactional
    List<KnownIncrease> before(UUID below, @Nullable String contributor, int limit) {
        var found = increases.before(below, access.visible(contributor), limit);
        var withdrawals = increases.withdrawals(found);
        return found.stream()
                .map(increase -> new KnownIncrease(increase, withdrawals.get(increase.id())))
                .toList();
    }

    /** One that the caller may see. */
    @Transactional
    Optional<KnownIncrease> one(UUID id) {
        return increases
                .findByIdOptional(id)
                .filter(found -> access.reaches(found.contributor(), DeclarationAccess.READERS))
                .map(found ->
                        new KnownIncrease(found, increases.withdrawal(found).orElse(null)));
    }
}
