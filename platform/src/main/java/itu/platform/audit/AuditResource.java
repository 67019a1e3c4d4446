package itu.platform.audit;

import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/audit")
@Tag(name = "Audit", description = "Who changed what, when and why")
@RolesAllowed(Roles.AUDITOR)
@RunOnVirtualThread
class AuditResource {
    private final AuditTrail trail;
    private final AuditVerification verification;

    AuditResource(AuditTrail trail, AuditVerification verification) {
        this.trail = trail;
        this.verification = verification;
    }

    @GET
    @Operation(summary = "List the recorded changes of one subject, oldest first", description = "Role: auditor.")
    public Page<AuditTrail.Change> ofSubject(
            @QueryParam("subjectType") @NotBlank String subjectType,
            @QueryParam("subject") @NotBlank String subject,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor)
            throws SQLException {
        return trail.of(subjectType, subject, limit, cursor);
    }

    @GET
    @Path("/verification")
    @Operation(
            summary = "Recompute the chain of seals",
            description = "Reads the whole audit. Rows of the last seconds may not be sealed yet. Role: auditor.")
    public AuditVerification.Verdict verify() throws SQLException {
        return verification.verify();
    }
}
