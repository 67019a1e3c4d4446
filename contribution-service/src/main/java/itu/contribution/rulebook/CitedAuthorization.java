package itu.contribution.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.PhasingPlan;

/**
 * The decision by which a larger reduction was authorized, as it is cited: who decided, in what document, and when.
 *
 * @param phasingPlan the units of each year until the lowest class is reached; null when it may count from the first day
 */
@Embeddable
public record CitedAuthorization(
        @Column(name = "authorization_id") UUID id,

        @Enumerated(EnumType.STRING) @Column(name = "authorization_body")
        DecidingBody body,

        @Column(name = "authorization_reference") @Schema(examples = "PP-26/64")
        String reference,

        @Column(name = "authorization_date") LocalDate date,

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "authorization_phasing_plan")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<PhasingPlan.Step> phasingPlan) {
    /** How the reduction takes effect over the years. */
    public PhasingPlan plan() {
        return phasingPlan == null ? PhasingPlan.NONE : new PhasingPlan(phasingPlan);
    }

    public static @Nullable CitedAuthorization of(@Nullable Authorization authorization) {
        return authorization == null
                ? null
                : new CitedAuthorization(
                        authorization.id(),
                        authorization.body(),
                        authorization.reference(),
                        authorization.date(),
                        authorization.plan().steps().isEmpty()
                                ? null
                                : authorization.plan().steps());
    }
}
