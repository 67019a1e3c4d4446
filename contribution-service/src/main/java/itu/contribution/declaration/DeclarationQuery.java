package itu.contribution.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
 * recording grow with versions, and {@link ReceivedBy} tells the days of receipt.
 */
final class DeclarationQuery {
    private final Call call;
    private final LocalDate deadline;
    private final TimeAskedAbout time;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder conditions = new StringBuilder();
    private String order = "d.declared_at desc, d.id desc";
    private @Nullable Status status;
    private @Nullable ReceivedBy received;
    private boolean ofOneContributor;
    private int limit = Integer.MAX_VALUE;

    private DeclarationQuery(Call call, LocalDate deadline, AsOf asOf) {
        this.call = call;
        this.deadline = deadline;
        time = TimeAskedAbout.of(asOf);
        received = time.validAt();
        parameters.put("call", call.slug());
        parameters.putAll(time.parameters());
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
        return outcome == null ? this : where("d.outcome = '%s'".formatted(outcome));
    }

    DeclarationQuery channel(@Nullable Channel channel) {
        return channel == null ? this : where("d.channel = '%s'".formatted(channel));
    }

    DeclarationQuery late(@Nullable Boolean late) {
        if (late == null) {
            return this;
        }
        if (late) {
            // Nothing is received on a later day than it is recorded on: what was recorded before need not be read.
            parameters.put("deadlineDay", deadline.atStartOfDay(ZoneOffset.UTC).toInstant());
            return where("d.declared_at >= :deadlineDay and d.received_on > :deadline", "deadline", deadline);
        }
        if (received == null || deadline.isBefore(received.day())) {
            received = new ReceivedBy("deadline", deadline);
        }
        return where("d.received_on <= :deadline", "deadline", deadline);
    }

    /** Those recorded before another one, newest first. */
    DeclarationQuery before(Instant declaredAt, UUID id) {
        parameters.put("beforeAt", declaredAt);
        return where("(d.declared_at, d.id) < (:beforeAt, :beforeId)", "beforeId", id);
    }

    /** A contributor's, the latest version first, below a version. */
    DeclarationQuery of(String contributor, int belowVersion) {
        ofOneContributor = true;
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
        parameters.put(parameter, value);
        return where(condition);
    }

    private DeclarationQuery where(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    private String sql() {
        return """
                %sselect {d.*}, {w.*}, {a.*}, {f.*}, latest.id as latest_id
                from %s
                cross join lateral %s latest
                left join declaration_fact w on w.declaration = d.id and w.kind = 'WITHDRAWAL'%s
                left join declaration_fact a on a.declaration = d.id and a.kind = 'ACCEPTANCE'%s
                left join declaration f on f.id = d.follows
                where d.call = :call%s%s%s
                order by %s""".formatted(
                        beforehand(),
                        source(),
                        status == Status.STANDS ? "(select d.id)" : time.latest("d"),
                        time.covered("w.effective_on", "w.recorded_at"),
                        time.covered("a.effective_on", "a.recorded_at"),
                        time.covered("d.received_on", "d.declared_at"),
                        conditions,
                        conditionOfStatus(),
                        order);
    }

    private String beforehand() {
        var tables = new ArrayList<>(time.beforehand());
        if (received != null && !received.equals(time.validAt())) {
            tables.add(received.findingLagging());
        }
        return tables.isEmpty() ? "" : "with " + String.join(", ", tables) + " ";
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
                "(select call, contributor from reply where call = :call) o cross join lateral " + time.latest("o")
                        + " d";
            case WITHDRAWN ->
                "(select declaration from declaration_fact o where call = :call and kind = 'WITHDRAWAL'"
                        + time.covered("o.effective_on", "o.recorded_at")
                        + ") o join declaration d on d.id = o.declaration";
            case REPLACED -> versions();
            case null -> versions();
        };
    }

    private String versions() {
        if (received == null) {
            return ofOneContributor && time.limitsKnowledge()
                    ? "(select d.* from declaration d where d.call = :call" + upToVersion("v.declared_at <= :knownAt")
                            + ") d"
                    : "declaration d";
        }
        parameters.putAll(received.parameters());
        var early = " and " + received.recordedBeforeItsEnd("d")
                + (ofOneContributor ? upToVersion(received.recordedBeforeItsEnd("v") + time.known("v")) : "");
        return "(%s union all %s) d".formatted(page("declaration", early), page(received.lagging(), ""));
    }

    /** A page of one half: both are cut off here, for PostgreSQL would sort them whole. */
    private String page(String table, String half) {
        return "(select d.* from %s d where d.call = :call%s%s%s%s order by %s fetch first %d rows only)"
                .formatted(
                        table,
                        half,
                        time.covered("d.received_on", "d.declared_at"),
                        conditions,
                        status == Status.REPLACED
                                ? " and d.id <> (select l.id from %s l) and not exists (%s)"
                                        .formatted(time.latest("d"), withdrawal())
                                : "",
                        order,
                        limit);
    }

    /** With an offset, so that it is looked up for each row: made a join of, all withdrawals would be read for a page. */
    private String withdrawal() {
        return "select 1 from declaration_fact w where w.declaration = d.id and w.kind = 'WITHDRAWAL'"
                + time.covered("w.effective_on", "w.recorded_at")
                + " offset 0";
    }

    /** Versions grow with the instants of recording: the last one recorded by then bounds the read of a contributor's history. */
    private static String upToVersion(String recorded) {
        return " and " + """
                d.version <= (select v.version from declaration v
                              where v.call = :call and v.contributor = :contributor and %s
                              order by v.declared_at desc, v.version desc limit 1)""".formatted(recorded);
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
