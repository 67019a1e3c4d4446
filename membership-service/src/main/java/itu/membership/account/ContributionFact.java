package itu.membership.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A fact that contribution-service told.
 *
 * @param type its last word, such as {@code submitted}
 * @param sequence its place among the facts about the same
 */
record ContributionFact(String type, String subject, long sequence, Instant happenedAt, JsonNode data) {

    /** The fact with the highest number about each subject. */
    static Collection<ContributionFact> latest(List<ContributionFact> bySequence) {
        var latest = new LinkedHashMap<String, ContributionFact>();
        bySequence.forEach(fact -> latest.put(fact.subject(), fact));
        return latest.values();
    }

    /** The Member State, or the Sector Member and its Sector, that it is about. */
    String contributor() {
        var memberState = optional("memberState");
        return memberState == null ? text("sectorMember") : memberState;
    }

    /** A text of the payload; the contract says that it is there. */
    String text(String member) {
        return data.path(member).asText();
    }

    @Nullable
    String optional(String member) {
        return data.hasNonNull(member) ? data.get(member).asText() : null;
    }

    @Nullable
    LocalDate date(String member) {
        var written = optional(member);
        return written == null ? null : LocalDate.parse(written);
    }

    boolean is(String member) {
        return data.path(member).asBoolean();
    }
}
