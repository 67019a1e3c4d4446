package itu.contribution.declaration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.platform.history.AsOf;

/** The declarations on record. Who writes about a contributor's declarations holds its reply, so that their history is serial. */
@ApplicationScoped
public class Declarations implements PanacheRepositoryBase<Declaration, UUID> {
    private static final int VERSIONS_BEHIND_A_LATE_ONE = 100;

    private final Calls calls;

    Declarations(Calls calls) {
        this.calls = calls;
    }

    /**
     * What stands of the declarations under a call, by the contributor's code: the latest of those received by the day and
     * recorded by the instant asked about, unless it was withdrawn by then. Late ones are among them where
     * the contributor had not replied in time; see {@link KnownDeclaration#counted()}. One that had keeps its reply until the
     * late one is accepted.
     */
    public Map<String, KnownDeclaration> standing(Call call, AsOf asOf) {
        return under(call, asOf).status(Status.STANDS).list(getEntityManager()).stream()
                .map(known ->
                        known.counted() ? known : counting(call, asOf, known).orElse(known))
                .collect(Collectors.toMap(known -> known.declaration().contributor(), Function.identity()));
    }

    /** What counts until a late declaration is accepted: the contributor's latest reply that did, unless it was withdrawn. */
    private Optional<KnownDeclaration> counting(Call call, AsOf asOf, KnownDeclaration late) {
        var declaration = late.declaration();
        return under(call, asOf)
                .of(declaration.contributor(), declaration.version())
                .limit(VERSIONS_BEHIND_A_LATE_ONE)
                .list(getEntityManager())
                .stream()
                .takeWhile(found -> found.withdrawal() == null)
                .map(KnownDeclaration::standing)
                .filter(KnownDeclaration::counted)
                .findFirst();
    }

    DeclarationQuery under(Call call, AsOf asOf) {
        return DeclarationQuery.of(call, calls.deadlines(call).deadline(asOf), asOf);
    }

    KnownDeclaration known(Declaration declaration, Call call) {
        return under(call, AsOf.NOW)
                .id(declaration.id())
                .list(getEntityManager())
                .getFirst();
    }

    /**
     * Takes the contributor's next turn under a call for a declaration. Concurrent writers on one contributor queue here;
     * those on others do not meet.
     */
    Declaration.Turn takeTurn(String call, String contributor, UUID declaration) {
        var row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        insert into reply as held (call, contributor, version, sequence, declaration) values (?1, ?2, 1, 1, ?3)
                        on conflict (call, contributor) do update
                            set version = held.version + 1, sequence = held.sequence + 1, declaration = excluded.declaration
                        returning new.version, new.sequence, old.declaration""", Object[].class)
                .setParameter(1, call)
                .setParameter(2, contributor)
                .setParameter(3, declaration)
                .getSingleResult();
        return new Declaration.Turn((Integer) row[0], (Long) row[1], (UUID) row[2]);
    }

    /** The turn that the contributor's next declaration under a call would have. */
    Declaration.Turn nextTurn(String call, String contributor) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select version + 1, sequence + 1, declaration from reply where call = ?1 and contributor = ?2",
                        Object[].class)
                .setParameter(1, call)
                .setParameter(2, contributor)
                .getResultStream()
                .map(row -> new Declaration.Turn((Integer) row[0], (Long) row[1], (UUID) row[2]))
                .findFirst()
                .orElse(new Declaration.Turn(1, 1, null));
    }

    /** Holds the contributor's reply until the end of the transaction: nobody else writes about its declarations meanwhile. */
    public void hold(Declaration declaration) {
        getEntityManager()
                .createNativeQuery("select 1 from reply where call = ?1 and contributor = ?2 for update", Integer.class)
                .setParameter(1, declaration.call())
                .setParameter(2, declaration.contributor())
                .getSingleResult();
    }

    /** Takes the next number for a fact about the contributor's declarations, and holds its reply. */
    public long nextSequence(Declaration declaration) {
        return (Long) getEntityManager()
                .createNativeQuery(
                        "update reply set sequence = sequence + 1 where call = ?1 and contributor = ?2 returning sequence",
                        Long.class)
                .setParameter(1, declaration.call())
                .setParameter(2, declaration.contributor())
                .getSingleResult();
    }

    /** Number of the facts about the contributor's declarations under the call that are no declarations, such as withdrawals. */
    long otherFacts(Declaration any) {
        return (Long) getEntityManager()
                .createNativeQuery(
                        "select sequence - version from reply where call = ?1 and contributor = ?2", Long.class)
                .setParameter(1, any.call())
                .setParameter(2, any.contributor())
                .getSingleResult();
    }

    /** From now on nothing stands of the contributor. */
    void leaveSilent(Declaration withdrawn) {
        getEntityManager()
                .createNativeQuery("update reply set declaration = null where call = ?1 and contributor = ?2")
                .setParameter(1, withdrawn.call())
                .setParameter(2, withdrawn.contributor())
                .executeUpdate();
    }

    /** What the contributor chose for the same period at an earlier stage, as it stands; of the latest stage. */
    Optional<Declaration> earlierChoice(Call call, String contributor) {
        var earlier = switch (call.stage()) {
            case EARLY_PROVISIONAL -> "";
            case PROVISIONAL -> "EARLY_PROVISIONAL";
            case DEFINITIVE -> "PROVISIONAL,EARLY_PROVISIONAL";
        };
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select d.* from call c join reply r on r.call = c.slug and r.contributor = ?3
                                               join declaration d on d.id = r.declaration
                        where c.period = ?1 and c.addressees = ?2 and c.stage = any(string_to_array(?4, ','))
                        order by array_position(string_to_array(?4, ','), c.stage), d.declared_at desc limit 1""", Declaration.class)
                .setParameter(1, call.period())
                .setParameter(2, call.addressees().name())
                .setParameter(3, contributor)
                .setParameter(4, earlier)
                .getResultStream()
                .findFirst();
    }
}
