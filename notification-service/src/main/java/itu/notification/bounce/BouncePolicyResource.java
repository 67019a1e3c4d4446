package itu.notification.bounce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** When soft bounces stop a mailbox. Policies follow one another; none is changed. */
@Path("/bounce-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bounces")
@RunOnVirtualThread
class BouncePolicyResource {
    private static final int MOST_BOUNCES = 100;
    private static final int MOST_DAYS = 365;
    private static final int LONGEST_REASON = 500;

    private final BouncePolicies policies;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    BouncePolicyResource(BouncePolicies policies, BusinessClock clock, Caller caller, Audit audit) {
        this.policies = policies;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** The policy in force. */
    @Schema(name = "BouncePolicy")
    public record PolicyView(
            @Schema(description = "So many mails that came back softly stop a mailbox …", examples = "3")
            int softLimit,

            @Schema(description = "… within so many days", examples = "30")
            int softWithinDays) {}

    /** A policy from now on, and why. */
    @Schema(name = "NewBouncePolicy")
    public record NewPolicy(
            @Min(1) @Max(MOST_BOUNCES) int softLimit,
            @Min(1) @Max(MOST_DAYS) int softWithinDays,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    @GET
    @Path("/current")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Show when soft bounces stop a mailbox",
            description = "A hard bounce stops it at once, for statutory notices as well. "
                    + "Roles: outreach-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The policy in force")
    public PolicyView show() {
        var policy = policies.at(clock.instant());
        return new PolicyView(policy.softLimit(), policy.softWithinDays());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Set when soft bounces stop a mailbox",
            description = "From now on. Mailboxes that are stopped stay so until they are lifted. Role: administrator.")
    @APIResponse(responseCode = "201", description = "In force")
    public RestResponse<PolicyView> set(@Valid @NotNull NewPolicy body) {
        var before = show();
        var after = new PolicyView(body.softLimit(), body.softWithinDays());
        policies.set(
                new BouncePolicy(body.softLimit(), body.softWithinDays()),
                clock.instant(),
                caller.subject(),
                body.reason().strip());
        audit.record(new AuditEntry(
                "bounce-policy-set",
                "bounce-policy",
                "soft",
                before,
                after,
                body.reason().strip()));
        return RestResponse.status(RestResponse.Status.CREATED, after);
    }
}
