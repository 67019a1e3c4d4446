package itu.notification.bounce;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InboundReplies implements PanacheRepositoryBase<InboundReply, UUID> {
    /** Newest first, of all mails or of a campaign's. */
    List<InboundReply> newest(@Nullable UUID campaign, @Nullable UUID before, int rows) {
        var upTo = before == null ? new UUID(-1, -1) : before;
        var query = campaign == null
                ? find("id < ?1 order by id desc", upTo)
                : find("campaign = ?1 and id < ?2 order by id desc", campaign, upTo);
        return query.page(0, rows).list();
    }
}
