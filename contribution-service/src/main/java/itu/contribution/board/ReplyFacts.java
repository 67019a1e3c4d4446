package itu.contribution.board;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.Declarations;

/**
 * The facts about the replies under a call, in an order to which nothing is ever added in the middle.
 *
 * <p>Ids and times are taken before the commit, so a fact with a smaller one may appear after a fact with a greater one has
 * been told. The numbers of transactions tell when that can no longer happen: below the {@linkplain #ceiling ceiling} all
 * transactions have ended.
 */
@ApplicationScoped
class ReplyFacts {
    private static final String AFTER = """
            select cast(told.tx as text) as number, told.id, told.kind, told.declaration
            from ((select d.tx, d.id, d.act as kind, d.id as declaration from declaration d
                   where d.call = ?1 and (d.tx, d.id) > (cast(?2 as xid8), ?3) and d.tx < cast(?4 as xid8)
                   order by d.tx, d.id limit ?5)
                  union all
                  (select f.tx, f.id, f.kind, f.declaration from declaration_fact f
                   where f.call = ?1 and (f.tx, f.id) > (cast(?2 as xid8), ?3) and f.tx < cast(?4 as xid8)
                   order by f.tx, f.id limit ?5)) told
            order by told.tx, told.id limit ?5
            """;

    private final EntityManager entities;
    private final Declarations declarations;

    ReplyFacts(EntityManager entities, Declarations declarations) {
        this.entities = entities;
        this.declarations = declarations;
    }

    /** The oldest transaction of the database server that may still be running; all with smaller numbers have ended. */
    @Transactional
    long ceiling() {
        return Long.parseLong(entities.unwrap(Session.class)
                .createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)", String.class)
                .getSingleResult());
    }

    /** Up to {@code limit} facts under a call after a position, of transactions below a ceiling, in order. */
    @Transactional
    List<ReplyFact> after(String call, FactPosition position, long ceiling, int limit) {
        var rows = entities.unwrap(Session.class)
                .createNativeQuery(AFTER, Object[].class)
                .setParameter(1, call)
                .setParameter(2, Long.toString(position.tx()))
                .setParameter(3, position.id())
                .setParameter(4, Long.toString(ceiling))
                .setParameter(5, limit)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var told = declarations
                .list("id in ?1", rows.stream().map(row -> row[3]).toList())
                .stream()
                .collect(Collectors.toMap(Declaration::id, Function.identity()));
        return rows.stream()
                .map(row -> new ReplyFact(
                        new FactPosition(Long.parseLong((String) row[0]), (UUID) row[1]),
                        ReplyFact.Kind.valueOf((String) row[2]),
                        Objects.requireNonNull(told.get((UUID) row[3]))))
                .toList();
    }
}
