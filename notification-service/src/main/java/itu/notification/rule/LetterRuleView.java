package itu.notification.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a letter rule as the API shows it. */
@Schema(name = "LetterRule")
public record LetterRuleView(
        @Schema(description = "Also the purpose of the dispatches it asks for", examples = "application-received")
        String code,

        int version,

        @Schema(description = "CloudEvents type of the fact", examples = "itu.membership.application.submitted.v1")
        String eventType,

        @Schema(description = "Members of the fact that must have these values; empty: every fact of the type")
        Map<String, String> condition,

        Addressee addressee,

        @Schema(
                description = "Office whose mailbox gets it; absent when the fact names the mailbox",
                examples = "MEMBERSHIP_FOCAL_POINT")
        @Nullable
        String role,

        @Schema(
                description = "Kind of letter; there are texts of it in six languages",
                examples = "application-received")
        String letter,

        @Schema(description = "Members of the fact that the letter lists; after a colon, the label they stand under")
        List<String> particulars,

        @Schema(description = "Whether each fact about a subject asks for a letter of its own, or only the first")
        boolean eachTime,

        boolean inForce,

        @Schema(description = "Facts that happened before this instant ask for nothing, UTC; absent: all ask") @Nullable
        Instant since,

        @Schema(description = "Who recorded this version") String recordedBy,

        @Nullable String reason,

        Instant recordedAt) {}
