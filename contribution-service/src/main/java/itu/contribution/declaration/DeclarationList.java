package itu.contribution.declaration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;

/** Reads the declarations under a call page by page, newest first; a contributor's by its versions, latest first. */
@ApplicationScoped
class DeclarationList {
    private final Declarations declarations;
    private final EntityManager database;

    DeclarationList(Declarations declarations, EntityManager database) {
        this.declarations = declarations;
        this.database = database;
    }

    /**
     * Up to {@code limit} declarations.
     *
     * @param after the key of the last one seen, as {@link #keyOf} gives it; null for the first page
     */
    List<KnownDeclaration> page(Call call, DeclarationFilter filter, @Nullable List<String> after, int limit) {
        var query = declarations
                .under(call, filter.asOf())
                .outcome(filter.outcome())
                .status(filter.status())
                .late(filter.late())
                .channel(filter.channel())
                .limit(limit);
        if (filter.contributor() != null) {
            var below = after == null ? Integer.MAX_VALUE : Integer.parseInt(after.getFirst());
            return query.of(filter.contributor(), below).list(database);
        }
        return (after == null ? query : query.before(Instant.parse(after.getFirst()), UUID.fromString(after.getLast())))
                .list(database);
    }

    static List<String> keyOf(KnownDeclaration known, DeclarationFilter filter) {
        var declaration = known.declaration();
        return filter.contributor() == null
                ? List.of(declaration.declaredAt().toString(), declaration.id().toString())
                : List.of(Integer.toString(declaration.version()), filter.contributor());
    }
}
