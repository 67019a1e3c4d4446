package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a person's data went. */
@Schema(name = "ContactErasure")
record ErasureView(
        LocalDate requestedOn,
        @Schema(examples = "DPO-2025-0014") String requestReference,
        Instant erasedAt,

        @Schema(description = "Who did it, as subject of the token; in the answer to the secretariat only") @Nullable
        String erasedBy) {
    static ErasureView of(Erasure erasure) {
        return new ErasureView(erasure.requestedOn(), erasure.reference(), erasure.at(), null);
    }

    static ErasureView withActor(Erasure erasure) {
        return new ErasureView(erasure.requestedOn(), erasure.reference(), erasure.at(), erasure.by());
    }
}
