package itu.contribution.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.history.AsOf;

/** SQL for what was on record at the two times of a question; each piece begins where a condition can follow. */
record TimeAskedAbout(AsOf asOf, @Nullable ReceivedBy validAt) {

    static TimeAskedAbout of(AsOf asOf) {
        return new TimeAskedAbout(asOf, asOf.validAt() == null ? null : new ReceivedBy("validAt", asOf.validAt()));
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (asOf.knownAt() != null) {
            parameters.put("knownAt", asOf.knownAt());
        }
        if (validAt != null) {
            parameters.putAll(validAt.parameters());
        }
        return parameters;
    }

    boolean limitsKnowledge() {
        return asOf.knownAt() != null;
    }

    /** Of a row of declaration: recorded by the instant. */
    String known(String row) {
        return limitsKnowledge() ? " and " + row + ".declared_at <= :knownAt" : "";
    }

    String covered(String effectiveOn, String recordedAt) {
        return (validAt == null ? "" : " and " + effectiveOn + " <= :validAt")
                + (limitsKnowledge() ? " and " + recordedAt + " <= :knownAt" : "");
    }

    /** What stands before a statement: of what was recorded after the day, each contributor's latest, found once for all rows. */
    List<String> beforehand() {
        return validAt == null
                ? List.of()
                : List.of(validAt.findingLagging(), """
                        overtaking as materialized (
                            select distinct on (n.contributor) n.* from %s n where true%s order by n.contributor, n.version desc)""".formatted(validAt.lagging(), known("n")));
    }

    /** The latest declaration of the contributor of a row. */
    String latest(String outer) {
        var ofContributor = "n.call = %1$s.call and n.contributor = %1$s.contributor".formatted(outer);
        if (validAt == null) {
            return "(select n.* from declaration n where %s%s order by %sn.version desc limit 1)"
                    .formatted(ofContributor, known("n"), limitsKnowledge() ? "n.declared_at desc, " : "");
        }
        return """
                (select n.* from (
                    (select n.* from declaration n where %1$s and %2$s%3$s order by n.declared_at desc, n.version desc limit 1)
                    union all
                    (select n.* from overtaking n where %1$s)
                ) n order by n.version desc limit 1)""".formatted(ofContributor, validAt.recordedBeforeItsEnd("n"), known("n"));
    }
}
