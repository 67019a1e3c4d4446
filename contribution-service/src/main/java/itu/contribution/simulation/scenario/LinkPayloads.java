package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Links as the API takes and shows them. */
final class LinkPayloads {
    private LinkPayloads() {}

    /** For how many days a link shall hold. */
    record NewLink(
            @Min(1) @Max(366) @Schema(examples = "30") int days) {}

    /** A link as its owner sees it afterwards, without its token. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkView(
            UUID id,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {
        static LinkView of(ScenarioLink link) {
            return new LinkView(link.id(), link.createdAt(), link.expiresAt(), link.revokedAt());
        }
    }

    /**
     * A new link.
     *
     * @param address path that shows the scenario to any signed-in caller; told this once
     */
    record SharedLink(
            UUID id,

            @Schema(examples = "/api/contributions/v1/shared-scenarios/8d1c…")
            String address,

            Instant expiresAt) {}
}
