package itu.membership.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.FieldError;

/** What is answered about imports. */
public final class OperationPayloads {
    private OperationPayloads() {}

    /** Path of an import. */
    static String address(UUID operation) {
        return "/api/membership/v1/operations/" + operation;
    }

    @Schema(
            name = "Operation",
            description =
                    "An import and how far it is. Once it is done, read = created + updated + unchanged + refused")
    public record OperationView(
            UUID id,

            @Schema(description = "What is imported", examples = "organizations")
            String subject,

            OperationState state,

            @Schema(description = "Report only, nothing is written")
            boolean dryRun,

            @Schema(description = "Rows done, in per cent", examples = "40")
            int percent,

            @Schema(description = "Rows of the file") int read,

            int created,
            int updated,
            int unchanged,
            int refused,
            Instant requestedAt,
            @Nullable Instant finishedAt,

            @Schema(description = "Where its rows are reported", examples = "/api/membership/v1/operations/0193…/rows")
            String rows) {
        static OperationView of(Operation operation) {
            return new OperationView(
                    operation.id(),
                    operation.subject(),
                    operation.state(),
                    operation.dryRun(),
                    operation.percent(),
                    operation.read(),
                    operation.created(),
                    operation.updated(),
                    operation.unchanged(),
                    operation.refused(),
                    operation.requestedAt(),
                    operation.finishedAt(),
                    address(operation.id()) + "/rows");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OperationRow", description = "What became of a row of the file")
    public record RowView(
            @Schema(description = "Line in the file, the first being 1")
            long line,

            @Schema(description = "What the row is about", examples = "crm/00042") @Nullable
            String key,

            @Schema(description = "Absent while the row waits") @Nullable
            Outcome outcome,

            @Schema(description = "Why it was refused; the pointer is the column")
            List<FieldError> errors) {}
}
