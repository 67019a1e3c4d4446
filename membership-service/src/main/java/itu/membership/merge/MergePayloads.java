package itu.membership.merge;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is taken and answered about merges. */
final class MergePayloads {
    private MergePayloads() {}

    @Schema(name = "NewMerge")
    public record NewMerge(
            @Schema(description = "The organization that will stand for this one; no alias itself") @NotNull
            UUID into) {}

    @Schema(name = "Merge", description = "That an organization is an alias of another, and whether this was undone")
    public record MergeView(
            UUID id,
            UUID alias,

            @Schema(description = "What the alias stands for; may have become an alias itself since")
            UUID canonical,

            String reason,
            Instant mergedAt,

            @Schema(description = "Token subject of who merged")
            String mergedBy,

            @Nullable Instant undoneAt,
            @Nullable String undoneBy,
            @Nullable String undoneReason) {
        static MergeView of(Merge merge) {
            return new MergeView(
                    merge.id(),
                    merge.alias(),
                    merge.canonical(),
                    merge.reason(),
                    merge.mergedAt(),
                    merge.mergedBy(),
                    merge.undoneAt(),
                    merge.undoneBy(),
                    merge.undoneReason());
        }
    }
}
