package itu.contribution.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.platform.history.AsOf;

/**
 * Asks for declarations under a call with what was known about them, in one statement. It starts from the rows that the
 * status singles out and finds a contributor's latest declaration by an index, so that no history is read through: instants of
 * recording grow with versions, and what comes through the portal is received on the day on which it is recorded. Only letters and
 * corrections can have been received earlier, and an index knows them apart.
 */
final class DeclarationQuery {
    private final Call call;
    private final LocalDate deadline;
    private final AsOf asOf;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder conditions = new StringBuilder();
    private String order = "d.declared_at desc, d.id desc";
    private @Nullable Status status;
    private int limit = Integer.MAX_VALUE;

    private DeclarationQuery(Call call, LocalDate deadline, AsOf asOf) {
        this.call = call;
        this.deadline = deadline;
        this.asOf = asOf;
        parameters.put("call", call.slug());
        if (asOf.validAt() != null) {
            parameters.put("validAt", asOf.validAt());
            parameters.put(
                    "dayEnd",
                    asOf.validAt().plusDays(1).atStartOfDay(call.zone()).toInstant());
        }
        if (asOf.knownAt() != null) {
            parameters.put("knownAt", asOf.knownAt());
        }
    }

    /** Under a call, whose deadline as known at the time asked about tells which replies are late. */
    static DeclarationQuery of(Call call, LocalDate deadline, AsOf asOf) {
        return new DeclarationQuery(call, deadline, asOf);
    }

    DeclarationQuery id(UUID id) {
        return where("d.id = :id", "id", id);
    }

    DeclarationQuery status(@Nullable Status wanted) {
        status = wanted;
        return this;
    }

    DeclarationQuery outcome(@Nullable Outcome outcome) {
        return outcome == null ? this : where("d.outcome = :outcome", "outcome", outcome.name());
    }

    DeclarationQuery channel(@Nullable Channel channel) {
        return channel == null ? this : where("d.channel = :channel", "channel", channel.name());
    }

    DeclarationQuery late(@Nullable Boolean late) {
        return late == null
                ? this
                : where(late ? "d.received_on > :deadline" : "d.received_on <= :deadline", "deadline", deadline);
    }

    /** Those recorded before another one, newest first. */
    DeclarationQuery before(Instant declaredAt, UUID id) {
        parameters.put("beforeAt", declaredAt);
        return where("(d.declared_at, d.id) < (:beforeAt, :beforeId)", "beforeId", id);
    }

    /** A contributor's, the latest version first, below a version. */
    DeclarationQuery of(String contributor, int belowVersion) {
        order = "d.version desc";
        return where("d.contributor = :contributor", "contributor", contributor)
                .where("d.version < :version", "version", belowVersion);
    }

    DeclarationQuery limit(int most) {
        limit = most;
        return this;
    }

    List<KnownDeclaration> list(EntityManager database) {
        var query = database.unwrap(Session.class).createNativeQuery(sql(), Object[].class);
        query.addEntity("d", Declaration.class)
                .addEntity("w", Fact.class)
                .addEntity("a", Fact.class)
                .addEntity("f", Declaration.class)
                .addScalar("latest_id", UUID.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).list().stream().map(this::known).toList();
    }

    private DeclarationQuery where(String condition, String parameter, Object value) {
        conditions.append(" and ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    private String sql() {
        return """
                select {d.*}, {w.*}, {a.*}, {f.*}, latest.id as latest_id
                from %s
                cross join lateral %s latest
                left join declaration_fact w on w.declaration = d.id and w.kind = 'WITHDRAWAL'%s
                left join declaration_fact a on a.declaration = d.id and a.kind = 'ACCEPTANCE'%s
                left join declaration f on f.id = d.follows
                where d.call = :call%s%s%s
                order by %s""".formatted(
                        source(),
                        status == Status.STANDS ? "(select d.id)" : latest("d"),
                        covered("w.effective_on", "w.recorded_at"),
                        covered("a.effective_on", "a.recorded_at"),
                        covered("d.received_on", "d.declared_at"),
                        conditions,
                        conditionOfStatus(),
                        order);
    }

    private String conditionOfStatus() {
        return switch (status) {
            case STANDS -> " and w.id is null";
            case REPLACED -> " and w.id is null and latest.id <> d.id";
            case WITHDRAWN -> "";
            case null -> "";
        };
    }

    private String source() {
        return switch (status) {
            case STANDS ->
                "(select call, contributor from reply where call = :call) o cross join lateral " + latest("o") + " d";
            case WITHDRAWN ->
                "(select declaration from declaration_fact o where call = :call and kind = 'WITHDRAWAL'"
                        + covered("o.effective_on", "o.recorded_at")
                        + ") o join declaration d on d.id = o.declaration";
            case REPLACED -> "declaration d";
            case null -> "declaration d";
        };
    }

    /** The latest of a contributor's declarations at the time asked about. */
    private String latest(String outer) {
        var ofContributor =
                "select n.* from declaration n where n.call = %1$s.call and n.contributor = %1$s.contributor"
                        .formatted(outer);
        var known = asOf.knownAt() == null ? "" : " and n.declared_at <= :knownAt";
        if (asOf.validAt() == null) {
            return "(%s%s order by %sn.version desc limit 1)"
                    .formatted(ofContributor, known, known.isEmpty() ? "" : "n.declared_at desc, ");
        }
        return """
                (select n.* from (
                    (%1$s%2$s and n.declared_at < :dayEnd order by n.declared_at desc, n.version desc limit 1)
                    union all
                    (%1$s%2$s and (n.channel <> 'PORTAL' or n.act = 'CORRECTION') and n.received_on <= :validAt
                     order by n.version desc limit 1)
                ) n order by n.version desc limit 1)""".formatted(ofContributor, known);
    }

    private String covered(String effectiveOn, String recordedAt) {
        return (asOf.validAt() == null ? "" : " and " + effectiveOn + " <= :validAt")
                + (asOf.knownAt() == null ? "" : " and " + recordedAt + " <= :knownAt");
    }

    private KnownDeclaration known(Object[] row) {
        var declaration = (Declaration) row[0];
        var withdrawal = (Fact) row[1];
        var reached = withdrawal != null
                ? Status.WITHDRAWN
                : declaration.id().equals(row[4]) ? Status.STANDS : Status.REPLACED;
        return new KnownDeclaration(
                declaration,
                reached,
                declaration.receivedOn().isAfter(deadline),
                withdrawal,
                (Fact) row[2],
                (Declaration) row[3]);
    }
}
