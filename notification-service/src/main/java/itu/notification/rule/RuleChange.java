package itu.notification.rule;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the office changes of a letter rule; a member that is absent stays as it is. */
@Schema(name = "LetterRuleChange")
record RuleChange(
        @Schema(description = "Whether facts ask for the letter from now on", examples = "true") @Nullable
        Boolean inForce,

        @Schema(
                description = "Facts that happened before this instant ask for nothing, UTC",
                examples = "2026-01-01T00:00:00Z")
        @Nullable
        Instant since,

        @Schema(description = "Office whose mailbox gets the letter", examples = "GENEVA_MISSION")
        @Pattern(regexp = "[A-Z_]{2,40}")
        @Nullable
        String role,

        @Schema(description = "Members of the fact that must have these values") @Size(max = 10) @Nullable
        Map<String, String> condition,

        @Schema(description = "Why; kept with the version and in the audit", examples = "The Council asked for it")
        @NotBlank
        @Size(max = 500)
        String reason) {}
