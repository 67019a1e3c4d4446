package itu.membership.savedview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The saved views that are not withdrawn. */
@ApplicationScoped
class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** A view that somebody keeps or that is shared. */
    Optional<SavedView> seenBy(String reader, UUID id) {
        return find("id = ?1 and (owner = ?2 or shared) and withdrawnAt is null", id, reader)
                .firstResultOptional();
    }

    /** Up to {@code limit} views of a list, or of all, that somebody keeps or that are shared; the newest first. */
    List<SavedView> below(String reader, @Nullable String list, @Nullable UUID id, int limit) {
        return find("""
                        id < ?1 and (owner = ?2 or shared) and (?3 is null or list = ?3) and withdrawnAt is null
                        order by id desc""", id == null ? LAST : id, reader, list).page(0, limit).list();
    }
}
