package itu.membership.targetlist;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

@ApplicationScoped
class TargetLists implements PanacheRepositoryBase<TargetList, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** @throws itu.platform.problem.ProblemException 404 when there is none */
    TargetList required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** Up to {@code limit}, the newest first, below an id. */
    List<TargetList> below(@Nullable UUID id, int limit) {
        return find("id < ?1 order by id desc", id == null ? LAST : id)
                .page(0, limit)
                .list();
    }

    static RuntimeException notFound(UUID id) {
        return Problem.of(TargetListProblem.TARGET_LIST_NOT_FOUND)
                .with("targetList", id)
                .toException();
    }
}
