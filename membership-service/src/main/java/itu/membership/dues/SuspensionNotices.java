package itu.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The receipts of notices of suspension. */
@ApplicationScoped
class SuspensionNotices implements PanacheRepositoryBase<SuspensionNotice, UUID> {
    Optional<SuspensionNotice> known(UUID membership, @Nullable Instant knownAt) {
        return list("membership = ?1 order by id", membership).stream()
                .filter(notice -> notice.known(knownAt))
                .reduce((first, second) -> second);
    }

    /** Those that stand and were received on or before a day. */
    List<SuspensionNotice> receivedBy(LocalDate day) {
        return list("supersededAt is null and receivedOn <= ?1", day);
    }

    void replace(SuspensionNotice notice, Instant at) {
        close(notice.membership(), at);
        persistAndFlush(notice);
    }

    void close(UUID membership, Instant at) {
        known(membership, null).ifPresent(standing -> {
            standing.supersede(at);
            flush();
        });
    }
}
