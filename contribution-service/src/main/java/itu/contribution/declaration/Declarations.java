package itu.contribution.declaration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.contribution.history.AsOf;

/** The declarations on record. */
@ApplicationScoped
public class Declarations implements PanacheRepositoryBase<Declaration, UUID> {
    /** The latest declaration of each State that replied to a call, by the State's code. */
    public Map<String, Declaration> latestByState(String call) {
        return find("id in (select r.declaration from Reply r where r.call = ?1)", call).stream()
                .collect(Collectors.toMap(Declaration::contributor, Function.identity()));
    }

    /**
     * What stands of the declarations under a call: the latest of each contributor, by its code, among those received by
     * the day and recorded by the instant asked about.
     */
    public Map<String, Declaration> standing(String call, AsOf asOf) {
        if (asOf.equals(AsOf.NOW)) {
            return latestByState(call);
        }
        return find("call = ?1 order by version", call).stream()
                .filter(declaration -> asOf.covers(declaration.receivedOn(), declaration.declaredAt()))
                .collect(Collectors.toMap(Declaration::contributor, Function.identity(), (earlier, later) -> later));
    }

    /**
     * Takes the State's next turn under a call for a declaration. Concurrent declarations of one State queue here, so
     * that their history is serial; those of other States do not meet.
     */
    Declaration.Turn takeTurn(String call, String contributor, UUID declaration) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        insert into reply as held (call, contributor, version, declaration) values (?1, ?2, 1, ?3)
                        on conflict (call, contributor)
                            do update set version = held.version + 1, declaration = excluded.declaration
                        returning new.version, old.declaration""", Object[].class)
                .setParameter(1, call)
                .setParameter(2, contributor)
                .setParameter(3, declaration)
                .getSingleResult();
        return new Declaration.Turn((Integer) row[0], (UUID) row[1]);
    }

    /** The turn that a State's next declaration under a call would have. */
    Declaration.Turn nextTurn(String call, String contributor) {
        return find(
                        "id in (select r.declaration from Reply r where r.call = ?1 and r.contributor = ?2)",
                        call,
                        contributor)
                .firstResultOptional()
                .map(latest -> new Declaration.Turn(latest.version() + 1, latest.id()))
                .orElse(new Declaration.Turn(1, null));
    }

    /** Up to {@code limit} declarations of a State under a call, the latest version first, below a version. */
    List<Declaration> ofState(String call, String contributor, int belowVersion, int limit) {
        return find(
                        "call = ?1 and contributor = ?2 and version < ?3 order by version desc",
                        call,
                        contributor,
                        belowVersion)
                .page(0, limit)
                .list();
    }

    /** Up to {@code limit} declarations under a call, newest first, below an id; ids grow with time. */
    List<Declaration> ofCall(String call, UUID below, int limit) {
        return find("call = ?1 and id < ?2 order by id desc", call, below)
                .page(0, limit)
                .list();
    }
}
