package itu.notification.webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    List<Webhook> active() {
        return list("state = ACTIVE");
    }

    Optional<Webhook> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first; of everyone when no owner is given. */
    List<Webhook> newest(@Nullable String owner, @Nullable UUID before, int limit) {
        var none = new UUID(-1, -1);
        return (owner == null
                        ? find("state <> DELETED and id < ?1 order by id desc", before == null ? none : before)
                        : find(
                                "state <> DELETED and id < ?1 and owner = ?2 order by id desc",
                                before == null ? none : before,
                                owner))
                .page(0, limit)
                .list();
    }
}
